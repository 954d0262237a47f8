package regie.projects;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.Code;
import regie.company.LegalEntities;
import regie.problem.Content;
import regie.problem.SentSet;
import regie.validity.Validity;

/// Creates resources, the roles that they are the first to name, and their first cost rates.
@Service
public class CreateResources {
  private final Resources resources;
  private final ProjectRoles roles;
  private final CostRates costRates;
  private final LegalEntities companies;

  CreateResources(
      Resources resources, ProjectRoles roles, CostRates costRates, LegalEntities companies) {
    this.resources = resources;
    this.roles = roles;
    this.costRates = costRates;
    this.companies = companies;
  }

  private record NewResource(Resource resource, @Nullable BigDecimal costRate, String currency) {
    String code() {
      return resource.code();
    }
  }

  @Transactional
  public void create(Actor actor, SentSet<Resource.Content> sent) {
    String accounting = companies.get(actor.company()).currency().getCurrencyCode();
    SentSet<NewResource> created =
        sent.checked(
            (content, it) -> {
              BigDecimal rate = content.costRate();
              return new NewResource(
                  resource(content, 1, it),
                  rate == null ? null : it.price("costRate", rate),
                  Objects.requireNonNullElse(content.currency(), accounting));
            });
    created.obey("currency", r -> CostRate.currencyRefusal(r.code(), r.currency(), accounting));
    created.unique("code", NewResource::code);
    var right = created.right().stream().map(NewResource::resource).toList();
    roles.idsOrNew(actor, right.stream().map(Resource::role).filter(Objects::nonNull).toList());
    created.written("code", NewResource::code, resources.insert(actor, right));
    costRates.insert(actor, firstRates(actor, created.right()));
    created.settle();
  }

  /// A resource that is new has no other rate, so its first one meets none.
  private List<CostRates.Added> firstRates(Actor actor, List<NewResource> created) {
    var codes = created.stream().map(NewResource::code).toList();
    var known = resources.references(actor, codes);
    var rates = new ArrayList<CostRates.Added>();
    for (NewResource resource : created) {
      var reference = known.get(resource.code());
      BigDecimal rate = resource.costRate();
      if (reference != null && rate != null) {
        rates.add(
            new CostRates.Added(reference.resourceId(), rate, true, Validity.BEGINNING, null));
      }
    }
    return rates;
  }

  static Resource resource(Resource.Content sent, int version, Content content) {
    String code = Code.required(content, "code", sent.code());
    String name = content.line("name", sent.name(), 200);
    String role = ProjectRoles.checked(content, sent.role());
    return new Resource(code, name.isEmpty() ? code : name, role.isEmpty() ? null : role, version);
  }
}
