package regie.salestax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.Code;
import regie.company.LegalEntities;
import regie.problem.Content;
import regie.problem.SentSet;
import regie.salestax.TaxGroup.Stated;
import regie.validity.Validity;

/// Creates tax groups, and states known ones again. The first rate of a group is valid from the
/// beginning; another per cent is a new rate from today on, and what exists keeps its own.
@Service
public class StateTaxGroups {
  private final TaxGroups groups;
  private final LegalEntities companies;
  private final BusinessDay businessDay;

  StateTaxGroups(TaxGroups groups, LegalEntities companies, BusinessDay businessDay) {
    this.groups = groups;
    this.companies = companies;
    this.businessDay = businessDay;
  }

  @Transactional
  public void state(Actor actor, SentSet<Stated> sent) {
    sent.check(StateTaxGroups::check);
    sent.unique("code", Stated::code);
    LocalDate today = businessDay.today(companies.get(actor.company()));
    List<String> codes = sent.right().stream().map(g -> Objects.requireNonNull(g.code())).toList();
    Map<String, TaxGroups.Known> known = groups.lock(actor, codes, today);
    sent.check((group, content) -> merged(group, known.get(group.code()), content));

    var changed = new ArrayList<TaxGroups.Known>();
    var created = new ArrayList<TaxGroups.Known>();
    var restated = new ArrayList<TaxGroups.Known>();
    var unchecked = new Content();
    for (Stated group : sent.right()) {
      TaxGroups.Known before = known.get(group.code());
      TaxGroups.Known now = merged(group, before, unchecked);
      if (before == null) {
        created.add(now);
      } else if (before.percent().compareTo(now.percent()) != 0) {
        restated.add(now);
      }
      if (!now.equals(before)) {
        changed.add(now);
      }
    }
    groups.save(actor, changed);
    groups.rateFrom(actor, created, Validity.BEGINNING);
    groups.rateFrom(actor, restated, today);
    sent.settle();
  }

  private static void check(Stated group, Content content) {
    Code.required(content, "code", group.code());
    content.line("name", group.name(), 200);
    content.line("exemptionReason", group.exemptionReason(), 500);
    BigDecimal percent = content.required("percent", group.percent(), BigDecimal.ZERO);
    content.check(
        percent.signum() >= 0 && percent.compareTo(new BigDecimal(100)) <= 0,
        "percent",
        "must be between 0 and 100");
    content.decimals("percent", percent, 4);
  }

  /// What the group is from now on.
  private static TaxGroups.Known merged(
      Stated group, TaxGroups.@Nullable Known before, Content content) {
    String code = Objects.requireNonNull(group.code()).strip();
    BigDecimal percent = Objects.requireNonNull(group.percent());
    TaxCategory category = group.category();
    if (category == null && before != null) {
      category = before.category();
    } else if (category == null) {
      category = percent.signum() > 0 ? TaxCategory.S : TaxCategory.Z;
    }
    content.check(
        category.isTaxed() == percent.signum() > 0,
        "percent",
        category.isTaxed()
            ? "must be above 0 in category S; use another group for what is not taxed"
            : "must be 0 in category " + category);
    String name =
        group.name() != null ? group.name().strip() : before == null ? code : before.name();
    String reason =
        group.exemptionReason() != null
            ? group.exemptionReason().strip()
            : before == null ? "" : before.exemptionReason();
    return new TaxGroups.Known(code, name, category, reason, percent);
  }
}
