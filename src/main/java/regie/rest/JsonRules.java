package regie.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// The rules of JSON, for every endpoint. Nothing is guessed: unknown and repeated fields, texts
/// for numbers, numbers for texts and fractions for whole numbers are refused. Decimals are read
/// digit by digit, from text or number, and written as plain text, so that no binary fraction comes
/// near an amount. Query parameters of these types follow the same rules.
@Configuration(proxyBeanMethods = false)
class JsonRules implements WebMvcConfigurer {
  private static final StreamReadConstraints LIMITS =
      StreamReadConstraints.builder()
          .maxNestingDepth(32)
          .maxStringLength(1_000_000)
          .maxNameLength(200)
          .maxNumberLength(1_000)
          .build();

  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return JsonRules::apply;
  }

  /// A reader and writer of JSON with these rules, for use without Spring.
  static JsonMapper mapper() {
    var builder = JsonMapper.builder(JsonFactory.builder().streamReadConstraints(LIMITS).build());
    apply(builder);
    return builder.build();
  }

  private static void apply(JsonMapper.Builder builder) {
    builder
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .withCoercionConfigDefaults(
            coercions -> coercions.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
        .addModule(
            new SimpleModule("regie")
                .addSerializer(BigDecimal.class, new DecimalWriter())
                .addDeserializer(BigDecimal.class, new DecimalReader())
                .addDeserializer(LocalDate.class, new DateReader())
                .addDeserializer(String.class, new TextReader()));
  }

  @Bean
  JsonFactoryBuilderCustomizer boundedJson() {
    return factory -> factory.streamReadConstraints(LIMITS);
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(new KnownParameters()).addPathPatterns("/api/**");
  }

  @Override
  public void addFormatters(FormatterRegistry registry) {
    registry.addConverter(new DateParameter());
    registry.addConverter(new DecimalParameter());
  }

  private static final class DateParameter implements Converter<String, LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return DateReader.date(text);
    }
  }

  private static final class DecimalParameter implements Converter<String, BigDecimal> {
    @Override
    public BigDecimal convert(String text) {
      return DecimalText.parse(text);
    }
  }

  private static final class DecimalWriter extends StdScalarSerializer<BigDecimal> {
    DecimalWriter() {
      super(BigDecimal.class);
    }

    @Override
    public void serialize(BigDecimal value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.toPlainString());
    }
  }

  private static final class DecimalReader extends StdScalarDeserializer<BigDecimal> {
    DecimalReader() {
      super(BigDecimal.class);
    }

    @Override
    public BigDecimal deserialize(JsonParser json, DeserializationContext context) {
      JsonToken token = json.currentToken();
      if (token == JsonToken.VALUE_STRING || token.isNumeric()) {
        String text = json.getString();
        if (DecimalText.isDecimal(text)) {
          return new BigDecimal(text);
        }
      }
      throw InvalidFormatException.from(json, DecimalText.EXPECTED, "", BigDecimal.class);
    }
  }

  private static final class DateReader extends StdScalarDeserializer<LocalDate> {
    DateReader() {
      super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser json, DeserializationContext context) {
      try {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          return date(json.getString());
        }
      } catch (IllegalArgumentException e) {
        // Refused below, like every other token.
      }
      throw InvalidFormatException.from(json, "not a date", "", LocalDate.class);
    }

    /// Four digits of year, so that no date is out of the database's range.
    static LocalDate date(String text) {
      if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        throw new IllegalArgumentException("not a date");
      }
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("no such day", e);
      }
    }
  }

  /// Texts as PostgreSQL can keep them: no NUL, no half characters. Line breaks and tabs may stand.
  private static final class TextReader extends StdScalarDeserializer<String> {
    TextReader() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) {
      if (json.currentToken() == JsonToken.VALUE_STRING) {
        String text = json.getString();
        if (isClean(text)) {
          return text;
        }
      }
      throw InvalidFormatException.from(json, "not a text", "", String.class);
    }

    private static boolean isClean(String text) {
      return text.codePoints()
          .allMatch(
              c ->
                  (c >= 0x20 && c != 0x7f && (c < 0xd800 || c > 0xdfff))
                      || c == '\n'
                      || c == '\r'
                      || c == '\t');
    }
  }
}
