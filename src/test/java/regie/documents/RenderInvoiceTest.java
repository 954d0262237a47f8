package regie.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.company.LegalEntity;
import regie.company.UserId;
import regie.database.TestDatabase;
import regie.invoices.PostedInvoices;
import regie.problem.RefusedException;

class RenderInvoiceTest {
  private static final TestDatabase DATABASE = TestDatabase.create("documents");
  private static final JdbcClient JDBC = JdbcClient.create(DATABASE.dataSource());
  private static final PostedFixture FIXTURE = new PostedFixture(JDBC);
  private static final RenderInvoice RENDER = application().getBean(RenderInvoice.class);
  private static Actor sip;
  private static Actor other;

  private static ApplicationContext application() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(JdbcClient.class, () -> JDBC);
    context.registerBean(BusinessDay.class, FixedDay::new);
    context.register(PostedInvoices.class, Renderings.class, InvoicePdf.class, RenderInvoice.class);
    context.refresh();
    return context;
  }

  private record FixedDay() implements BusinessDay {
    @Override
    public LocalDate today(LegalEntity company) {
      return LocalDate.of(2026, 5, 1);
    }

    @Override
    public Instant now() {
      return Instant.parse("2026-05-01T08:00:00Z");
    }
  }

  @BeforeAll
  static void companies() {
    sip = company("SIP");
    other = company("OTHER");
  }

  @AfterAll
  static void drop() throws Exception {
    DATABASE.drop();
  }

  @Test
  void the_first_call_renders_and_archives_and_later_ones_read_the_archive() {
    FIXTURE.post(sip, 1, Documents.document().numbered("A-1").aMonth().build());

    Rendering first = RENDER.pdf(sip, "A-1");
    Rendering second = RENDER.pdf(sip, "A-1");

    assertThat(second.content()).isEqualTo(first.content());
    assertThat(second.digest()).isEqualTo(first.digest()).hasSize(64);
    assertThat(second.fileName()).isEqualTo("A-1.pdf");
    assertThat(archived(1)).containsExactly("PDF en " + first.digest() + " 2026-05-01 08:00:00+00");
  }

  @Test
  void callers_at_once_get_the_same_bytes_and_one_row() throws Exception {
    FIXTURE.post(sip, 2, Documents.document().numbered("A-2").in("de").aMonth().build());
    int callers = 8;
    var together = new CountDownLatch(callers);
    var digests = new ArrayList<String>();
    try (var pool = Executors.newFixedThreadPool(callers)) {
      var calls = new ArrayList<Future<String>>();
      for (int i = 0; i < callers; i++) {
        calls.add(
            pool.submit(
                () -> {
                  together.countDown();
                  together.await();
                  return RENDER.pdf(sip, "A-2").digest();
                }));
      }
      for (Future<String> call : calls) {
        digests.add(call.get());
      }
    }

    assertThat(digests).hasSize(callers).containsOnly(digests.getFirst());
    assertThat(archived(2)).hasSize(1);
  }

  @Test
  void what_is_unknown_or_another_companys_is_not_found() {
    FIXTURE.post(sip, 3, Documents.document().numbered("A-3").aMonth().build());

    assertThatThrownBy(() -> RENDER.pdf(other, "A-3"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("There is no invoice A-3.");
    RENDER.pdf(sip, "A-3");
    assertThatThrownBy(() -> RENDER.pdf(other, "A-3")).isInstanceOf(RefusedException.class);
    assertThatThrownBy(() -> RENDER.pdf(sip, "' or 1=1 --")).isInstanceOf(RefusedException.class);
  }

  @Test
  void the_database_refuses_to_change_or_forget_a_rendering() {
    FIXTURE.post(sip, 4, Documents.document().numbered("A-4").aMonth().build());
    RENDER.pdf(sip, "A-4");
    var owner = JdbcClient.create(DATABASE.ownerDataSource());

    for (String change :
        List.of(
            "update documents.rendering set content = '', digest = sha256('')",
            "delete from documents.rendering",
            "truncate documents.rendering")) {
      assertThatThrownBy(() -> JDBC.sql(change).update()).isInstanceOf(DataAccessException.class);
      assertThatThrownBy(() -> owner.sql(change).update()).isInstanceOf(DataAccessException.class);
    }
    assertThat(archived(4)).hasSize(1);
  }

  @Test
  void a_file_name_holds_nothing_that_a_header_or_a_folder_could_take_for_something_else() {
    var rendering = new Rendering("../A 1\"\r\nX: ü", new byte[32], new byte[0]);

    assertThat(rendering.fileName()).isEqualTo("..-A-1-X-.pdf");
  }

  @Test
  void an_answer_names_the_file_and_its_digest() {
    var answer = PdfAnswer.of(new Rendering("A-9", new byte[] {1, 2}, new byte[] {7}));

    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.getHeaders().getFirst("ETag")).isEqualTo("\"0102\"");
    assertThat(answer.getHeaders().getFirst("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(answer.getHeaders().getFirst("Content-Disposition"))
        .isEqualTo("inline; filename=\"A-9.pdf\"");
    assertThat(answer.getBody()).containsExactly(7);
  }

  private static List<String> archived(long invoice) {
    return JDBC.sql(
            """
            select concat_ws(' ', kind, language, encode(digest, 'hex'), rendered_at at time zone 'UTC' || '+00')
              from documents.rendering
             where company_id = :company and invoice_id = :invoice
            """)
        .param("company", sip.companyId())
        .param("invoice", invoice)
        .query(String.class)
        .list();
  }

  private static Actor company(String code) {
    long id =
        JDBC.sql(
                """
                insert into company.legal_entity (code, name, country, currency, time_zone)
                values (:code, :code, 'GB', 'GBP', 'Europe/London') returning company_id
                """)
            .param("code", code)
            .query(Long.class)
            .single();
    JDBC.sql("insert into company.number_series values (:company, 'INVOICE', '{number}')")
        .param("company", id)
        .update();
    FIXTURE.customerAndContract(new CompanyId(id));
    return new Actor(new CompanyId(id), new UserId(1), "accountant");
  }
}
