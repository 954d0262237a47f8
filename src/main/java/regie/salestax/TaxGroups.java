package regie.salestax;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// Tax groups and their rates.
@Repository
public class TaxGroups {
  private final JdbcClient jdbc;

  TaxGroups(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which of `codes` exist, by code.
  public Map<String, Long> ids(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select code, tax_group_id as id from salestax.tax_group
             where company_id = :company and code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(CodeId.class)
        .stream()
        .collect(Collectors.toMap(CodeId::code, CodeId::id));
  }

  /// Of all groups, in order.
  public List<String> codes(Actor actor) {
    return jdbc.sql("select code from salestax.tax_group where company_id = :company order by code")
        .param("company", actor.companyId())
        .query(String.class)
        .list();
  }

  private record CodeId(String code, long id) {}

  List<TaxGroup> list(Actor actor, String search, Paging paging) {
    var rows =
        jdbc.sql(
                """
                select tax_group_id, code, name, category, exemption_reason, version
                  from salestax.tax_group
                 where company_id = :company and code > :after
                   and (code ilike :search or name ilike :search)
                 order by code limit :fetch
                """)
            .param("company", actor.companyId())
            .param("after", paging.after())
            .param("search", search)
            .param("fetch", paging.fetch())
            .query(Row.class)
            .list();
    return withRates(actor, rows);
  }

  TaxGroup get(Actor actor, String code) {
    return find(actor, code).orElseThrow(() -> new NotFound("tax group", code).refuse());
  }

  private Optional<TaxGroup> find(Actor actor, String code) {
    var rows =
        jdbc.sql(
                """
                select tax_group_id, code, name, category, exemption_reason, version
                  from salestax.tax_group where company_id = :company and code = :code
                """)
            .param("company", actor.companyId())
            .param("code", code)
            .query(Row.class)
            .list();
    return withRates(actor, rows).stream().findFirst();
  }

  private List<TaxGroup> withRates(Actor actor, List<Row> rows) {
    Map<Long, List<RateRow>> rates =
        jdbc
            .sql(
                """
                select tax_group_id, percent, lower(valid) as "from", upper(valid) - 1 as "to"
                  from salestax.tax_rate
                 where company_id = :company and tax_group_id = any(:ids::bigint[])
                 order by tax_group_id, lower(valid)
                """)
            .param("company", actor.companyId())
            .param("ids", Columns.of(rows, Row::taxGroupId))
            .query(RateRow.class)
            .stream()
            .collect(Collectors.groupingBy(RateRow::taxGroupId));
    return rows.stream()
        .map(row -> row.group(rates.getOrDefault(row.taxGroupId(), List.of())))
        .toList();
  }

  private record RateRow(
      long taxGroupId, BigDecimal percent, LocalDate from, @Nullable LocalDate to) {}

  private record Row(
      long taxGroupId,
      String code,
      String name,
      TaxCategory category,
      String exemptionReason,
      int version) {
    TaxGroup group(List<RateRow> rates) {
      return new TaxGroup(
          code,
          name,
          category,
          exemptionReason,
          rates.stream().map(r -> new TaxGroup.Rate(r.percent(), r.from(), r.to())).toList(),
          version);
    }
  }

  /// The groups of these codes, locked until commit.
  Map<String, Known> lock(Actor actor, List<String> codes, LocalDate today) {
    return jdbc
        .sql(
            """
            select g.code, g.name, g.category, g.exemption_reason,
                   (select r.percent from salestax.tax_rate r
                     where r.company_id = g.company_id and r.tax_group_id = g.tax_group_id
                       and r.valid @> :today) as percent
              from salestax.tax_group g
             where company_id = :company and code = any(:codes::text[])
             order by tax_group_id for update
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(codes, c -> c))
        .param("today", today)
        .query(Known.class)
        .stream()
        .collect(Collectors.toMap(Known::code, Function.identity()));
  }

  /// A group that exists, with the per cent of today.
  record Known(
      String code, String name, TaxCategory category, String exemptionReason, BigDecimal percent) {}

  /// Inserts groups that are new, changes those that are not.
  void save(Actor actor, List<Known> groups) {
    jdbc.sql(
            """
            insert into salestax.tax_group as g (company_id, code, name, category, exemption_reason)
            select :company, * from unnest(:code::text[], :name::text[], :category::text[], :reason::text[])
            on conflict (company_id, code) do update
              set name = excluded.name, category = excluded.category,
                  exemption_reason = excluded.exemption_reason, version = g.version + 1
            """)
        .param("company", actor.companyId())
        .param("code", Columns.of(groups, Known::code))
        .param("name", Columns.of(groups, Known::name))
        .param("category", Columns.of(groups, Known::category))
        .param("reason", Columns.of(groups, Known::exemptionReason))
        .update();
  }

  /// A rate of these groups from `from` on. A rate that is in force until then ends the day before;
  /// one that begins on the same day gives way.
  void rateFrom(Actor actor, List<Known> groups, LocalDate from) {
    changeRates(
        """
        delete from salestax.tax_rate r using salestax.tax_group g
         where r.company_id = :company and g.company_id = :company
           and r.tax_group_id = g.tax_group_id and g.code = any(:code::text[])
           and lower(r.valid) = :from and cardinality(:percent::numeric[]) > 0
        """,
        actor,
        groups,
        from);
    changeRates(
        """
        update salestax.tax_rate r set valid = daterange(lower(r.valid), :from)
          from salestax.tax_group g
         where r.company_id = :company and g.company_id = :company
           and r.tax_group_id = g.tax_group_id and g.code = any(:code::text[])
           and r.valid @> :from and cardinality(:percent::numeric[]) > 0
        """,
        actor,
        groups,
        from);
    changeRates(
        """
        insert into salestax.tax_rate (company_id, tax_group_id, valid, percent)
        select :company, g.tax_group_id, daterange(:from, null), s.percent
          from unnest(:code::text[], :percent::numeric[]) as s (code, percent)
          join salestax.tax_group g on g.company_id = :company and g.code = s.code
        """,
        actor,
        groups,
        from);
  }

  private void changeRates(String sql, Actor actor, List<Known> groups, LocalDate from) {
    jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("code", Columns.of(groups, Known::code))
        .param("percent", Columns.of(groups, Known::percent))
        .param("from", from)
        .update();
  }
}
