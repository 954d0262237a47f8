package regie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import regie.ApplicationTest;
import regie.access.People;
import regie.access.Role;
import regie.company.Actor;
import regie.company.CompanyId;
import regie.rest.Api;

@ApplicationTest
class InvoiceDocumentHttpTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  private People people;
  private Actor auditor;

  @BeforeEach
  void anInvoice() {
    people = People.of(context);
    CompanyId company = people.company("DOC");
    auditor = people.actor(company, Role.AUDITOR);
    var fixture = new PostedFixture(jdbc);
    fixture.customerAndContract(company);
    fixture.post(auditor, 1, Documents.document().numbered("A-1").aMonth().build());
  }

  @Test
  void a_token_reads_the_document_and_knows_it_again_by_its_tag() {
    Api api = Api.at(port).as(people.token(auditor));

    Api.Answer first = api.get("/api/v1/invoices/A-1/document.pdf");

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(first.header("Content-Disposition")).isEqualTo("inline; filename=\"A-1.pdf\"");
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache, private");
    assertThat(first.body()).startsWith("%PDF-1.");
    Api.Answer again =
        api.with("If-None-Match", first.header("ETag")).get("/api/v1/invoices/A-1/document.pdf");
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void a_browser_with_a_session_reads_it_at_the_page_beside_the_invoice() {
    Api browser = Api.at(port).with("Cookie", "regie-session=" + people.session(auditor));

    Api.Answer answer = browser.get("/invoices/A-1/document.pdf");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF-1.");
  }

  @Test
  void what_is_unknown_or_another_companys_is_not_found_and_strangers_are_refused() {
    CompanyId other = people.company("OTHER");
    Api stranger = Api.at(port).as(people.token(other, Role.AUDITOR));
    Api own = Api.at(port).as(people.token(auditor));

    assertThat(stranger.get("/api/v1/invoices/A-1/document.pdf").slug()).isEqualTo("not-found");
    assertThat(own.get("/api/v1/invoices/A-2/document.pdf").slug()).isEqualTo("not-found");
    assertThat(Api.at(port).get("/api/v1/invoices/A-1/document.pdf").status()).isEqualTo(401);
    assertThat(Api.at(port).get("/invoices/A-1/document.pdf").status()).isNotEqualTo(200);
  }

  @Test
  void the_font_of_the_pages_is_served_to_everybody() {
    Api.Answer css = Api.at(port).get("/fonts/fonts.css");

    assertThat(css.status()).isEqualTo(200);
    // The address carries a version, so that it can be cached for good.
    var address = Pattern.compile("/fonts/InterVariable-[0-9a-f]{32}\\.woff2").matcher(css.body());
    assertThat(address.find()).isTrue();
    assertThat(Api.at(port).get(address.group()).header("Content-Type")).isEqualTo("font/woff2");
  }
}
