package regie.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import regie.ApplicationTest;
import regie.company.Actor;

@ApplicationTest
class AuditTrailTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @Autowired private Audit audit;

  @Test
  void the_application_cannot_change_or_delete_what_was_recorded() {
    for (String change :
        new String[] {
          "update access.audit_entry set subject = 'x'",
          "delete from access.audit_entry",
          "truncate access.audit_entry"
        }) {
      assertThatThrownBy(() -> jdbc.sql(change).update())
          .as(change)
          .hasStackTraceContaining("permission denied");
    }
  }

  @Test
  void nothing_is_recorded_outside_the_transaction_of_the_change() {
    People people = People.of(context);
    Actor actor = people.actor(people.company("AUD"), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> audit.record(actor, "note", "subject", Map.of()))
        .isInstanceOf(IllegalTransactionStateException.class);
  }
}
