package regie.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PdfWarmUpTest {
  private final ApplicationContextRunner application =
      new ApplicationContextRunner().withUserConfiguration(InvoicePdf.class, PdfWarmUp.class);

  @Test
  void it_is_on_unless_switched_off() {
    application.run(context -> assertThat(context).hasSingleBean(PdfWarmUp.class));
    application
        .withPropertyValues("regie.documents.warm-up=false")
        .run(context -> assertThat(context).doesNotHaveBean(PdfWarmUp.class));
  }

  @Test
  void its_document_can_be_rendered() {
    assertThat(new InvoicePdf().preview(PdfWarmUp.sample())).isNotEmpty();
  }
}
