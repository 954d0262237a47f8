package regie.rest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import regie.problem.ProblemType;

/// The description of the interface at `/v3/api-docs`: what holds for every call is said here once,
/// the rest is read from the controllers.
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {
  private static final String VERSION = "1";
  private static final String BEARER = "bearer";
  private static final String PROBLEM = "Problem";
  private static final String WITHOUT_KEY = "/api/v1/sign-in";

  static {
    SpringDocUtils.getConfig()
        .replaceWithSchema(
            BigDecimal.class,
            new StringSchema()
                .pattern("^-?[0-9]{1,18}(\\.[0-9]{1,6})?$")
                .description("Decimal number, at most 18 digits")
                .example("12.50"));
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Régie")
                .version(VERSION)
                .description(
                    """
                    From approved work to posted invoices. Sign in for a token, or use an issued one. \
                    Amounts, prices and quantities are decimal strings. What is refused is answered \
                    as a problem (RFC 9457); nothing was changed then. Calls that create or act carry \
                    an `Idempotency-Key`: a repeated call has no second effect and gets the first \
                    answer. Edits carry the `ETag` of what was read as `If-Match`.""")
                .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
        .components(components())
        .addSecurityItem(new SecurityRequirement().addList(BEARER));
  }

  @Bean
  OpenApiCustomizer everyOperation() {
    return description -> {
      if (description.getPaths() != null) {
        description.getPaths().forEach(OpenApiDescription::complete);
      }
    };
  }

  private static void complete(String path, PathItem item) {
    for (Map.Entry<PathItem.HttpMethod, Operation> call : item.readOperationsMap().entrySet()) {
      Operation operation = call.getValue();
      ApiResponses responses =
          operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
      // What the description generator takes from the handlers of exceptions says nothing.
      responses.keySet().removeIf(status -> status.startsWith("4") || status.startsWith("5"));
      responses.addApiResponse("4XX", problem());
      responses.addApiResponse("5XX", problem());
      operation.setResponses(responses);
      if (call.getKey() == PathItem.HttpMethod.POST && !path.equals(WITHOUT_KEY)) {
        operation.addParametersItem(idempotencyKey());
      }
      if (operation.getParameters() != null) {
        operation.getParameters().forEach(OpenApiDescription::demandVersion);
      }
    }
  }

  private static ApiResponse problem() {
    return new ApiResponse().$ref("#/components/responses/" + PROBLEM);
  }

  private static Parameter idempotencyKey() {
    return new HeaderParameter()
        .name("Idempotency-Key")
        .required(true)
        .description("Stands for this one call; a new one for every new call")
        .schema(new StringSchema().minLength(1).maxLength(200).pattern("^[\\x21-\\x7e]+$"));
  }

  private static void demandVersion(Parameter parameter) {
    if ("If-Match".equals(parameter.getName())) {
      parameter.required(true).description("The ETag of what was read, such as \"3\"");
    }
  }

  private static Components components() {
    Schema<?> place =
        new ObjectSchema()
            .addProperty("place", new StringSchema().example("entries[3].hours"))
            .addProperty("message", new StringSchema().example("is required"))
            .required(List.of("place", "message"));
    Schema<?> problem =
        new ObjectSchema()
            .description("RFC 9457; further members carry the facts, for example amounts")
            .addProperty("type", new StringSchema()._enum(types()))
            .addProperty("title", new StringSchema())
            .addProperty("status", new IntegerSchema())
            .addProperty("detail", new StringSchema())
            .addProperty("instance", new StringSchema())
            .addProperty("errors", new ArraySchema().items(place))
            .additionalProperties(true)
            .required(List.of("type", "title", "status", "detail", "instance"));
    var json = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM));
    return new Components()
        .addSchemas(PROBLEM, problem)
        .addResponses(
            PROBLEM,
            new ApiResponse()
                .description("Refused, or failed; nothing was changed")
                .content(new Content().addMediaType("application/problem+json", json)))
        .addSecuritySchemes(
            BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer"));
  }

  private static List<String> types() {
    return Arrays.stream(ProblemType.values())
        .map(type -> "/problems/" + type.slug())
        .distinct()
        .toList();
  }
}
