package regie.parties;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.database.Columns;
import regie.problem.NotFound;
import regie.rest.Paging;

/// The customers of a company.
@Repository
public class Customers {
  private static final String SELECT =
      """
      select c.code, c.name, c.country, c.language, c.payment_term_days, g.code as tax_group,
             c.tax_registration, c.address, c.postcode, c.city, c.email, c.on_hold, c.version
        from parties.customer c
        left join salestax.tax_groups g
          on g.company_id = c.company_id and g.tax_group_id = c.tax_group_id
       where c.company_id = :company
      """;

  private final JdbcClient jdbc;

  Customers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Which of `codes` exist, by code.
  public Map<String, Long> ids(Actor actor, Collection<String> codes) {
    return jdbc
        .sql(
            """
            select code, customer_id as id from parties.customer
             where company_id = :company and code = any(:codes::text[])
            """)
        .param("company", actor.companyId())
        .param("codes", Columns.of(List.copyOf(codes), c -> c))
        .query(CodeId.class)
        .stream()
        .collect(Collectors.toMap(CodeId::code, CodeId::id));
  }

  private record CodeId(String code, long id) {}

  public Customer get(Actor actor, String code) {
    return find(actor, code).orElseThrow(() -> new NotFound("customer", code).refuse());
  }

  private Optional<Customer> find(Actor actor, String code) {
    return jdbc.sql(SELECT + " and c.code = :code")
        .param("company", actor.companyId())
        .param("code", code)
        .query(Customer.class)
        .optional();
  }

  List<Customer> list(Actor actor, String search, Paging paging) {
    return jdbc.sql(
            SELECT
                + """
                   and c.code > :after and (c.code ilike :search or c.name ilike :search)
                 order by c.code limit :fetch
                """)
        .param("company", actor.companyId())
        .param("after", paging.after())
        .param("search", search)
        .param("fetch", paging.fetch())
        .query(Customer.class)
        .list();
  }

  void each(Actor actor, Consumer<Customer> consumer) {
    try (var customers =
        jdbc
            .sql(SELECT + " order by c.code")
            .withFetchSize(1_000)
            .param("company", actor.companyId())
            .query(Customer.class)
            .stream()) {
      customers.forEach(consumer);
    }
  }

  /// Inserts those whose code is new, and answers their codes.
  Set<String> insert(Actor actor, List<Customer> customers) {
    return new HashSet<>(
        bound(
                """
                insert into parties.customer (company_id, code, name, country, language,
                  payment_term_days, tax_group_id, tax_registration, address, postcode, city, email, on_hold)
                select :company, s.code, s.name, s.country, s.language, s.days, g.tax_group_id,
                       s.registration, s.address, s.postcode, s.city, s.email, s.on_hold
                  from unnest(:code::text[], :name::text[], :country::text[], :language::text[], :days::int[],
                         :taxGroup::text[], :registration::text[], :address::text[], :postcode::text[],
                         :city::text[], :email::text[], :onHold::boolean[])
                    as s (code, name, country, language, days, tax_group, registration, address, postcode,
                         city, email, on_hold)
                  left join salestax.tax_groups g on g.company_id = :company and g.code = s.tax_group
                on conflict (company_id, code) do nothing
                returning code
                """,
                actor,
                customers)
            .query(String.class)
            .list());
  }

  /// Whether the customer of this version could be changed.
  boolean update(Actor actor, Customer customer) {
    return bound(
                """
                update parties.customer c
                   set name = s.name, country = s.country, language = s.language, payment_term_days = s.days,
                       tax_group_id = (select g.tax_group_id from salestax.tax_groups g
                                        where g.company_id = :company and g.code = s.tax_group),
                       tax_registration = s.registration, address = s.address, postcode = s.postcode,
                       city = s.city, email = s.email, on_hold = s.on_hold, version = c.version + 1
                  from unnest(:code::text[], :name::text[], :country::text[], :language::text[], :days::int[],
                         :taxGroup::text[], :registration::text[], :address::text[], :postcode::text[],
                         :city::text[], :email::text[], :onHold::boolean[])
                    as s (code, name, country, language, days, tax_group, registration, address, postcode,
                         city, email, on_hold)
                 where c.company_id = :company and c.code = s.code and c.version = :version
                """,
                actor,
                List.of(customer))
            .param("version", customer.version())
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec bound(String sql, Actor actor, List<Customer> customers) {
    return jdbc.sql(sql)
        .param("company", actor.companyId())
        .param("code", Columns.of(customers, Customer::code))
        .param("name", Columns.of(customers, Customer::name))
        .param("country", Columns.of(customers, Customer::country))
        .param("language", Columns.of(customers, Customer::language))
        .param("days", Columns.of(customers, Customer::paymentTermDays))
        .param("taxGroup", Columns.of(customers, Customer::taxGroup))
        .param("registration", Columns.of(customers, Customer::taxRegistration))
        .param("address", Columns.of(customers, Customer::address))
        .param("postcode", Columns.of(customers, Customer::postcode))
        .param("city", Columns.of(customers, Customer::city))
        .param("email", Columns.of(customers, Customer::email))
        .param("onHold", Columns.of(customers, Customer::onHold));
  }
}
