package regie.entries;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.web.Choice;

/// Who and what an entry can be of, for the form.
@Repository
class EntryChoices {
  private final JdbcClient jdbc;

  EntryChoices(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Choice> resources(Actor actor) {
    return choices(
        actor,
        """
        select code as value, coalesce(nullif(name, ''), code) as label from projects.resources
         where company_id = :company order by label
        """);
  }

  List<Choice> projects(Actor actor) {
    return choices(
        actor,
        """
        select code as value, code || case when name in ('', code) then '' else ', ' || name end as label
          from projects.projects where company_id = :company order by code
        """);
  }

  List<Choice> roles(Actor actor) {
    return choices(
        actor,
        "select code as value, code as label from projects.roles where company_id = :company order by code");
  }

  private List<Choice> choices(Actor actor, String sql) {
    return jdbc.sql(sql).param("company", actor.companyId()).query(Choice.class).list();
  }
}
