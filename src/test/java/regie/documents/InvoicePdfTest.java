package regie.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import regie.invoices.InvoiceDocument;

class InvoicePdfTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/documents");
  private static final InvoicePdf PDF = new InvoicePdf();

  @BeforeAll
  static void validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "english",
        "english-credit",
        "english-two-pages",
        "french",
        "french-reverse-charge",
        "german",
        "german-credit",
        "preview"
      })
  void reads_as_approved(String name) throws IOException {
    String text = text(rendered(name));
    Path approved = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(approved, text);
    }
    assertThat(text).isEqualTo(Files.readString(approved));
  }

  private static byte[] rendered(String name) {
    return switch (name) {
      case "english" -> PDF.render(Documents.english());
      case "english-credit" -> PDF.render(Documents.englishCredit());
      case "english-two-pages" -> PDF.render(Documents.manyLines(25));
      case "french" -> PDF.render(Documents.french());
      case "french-reverse-charge" -> PDF.render(Documents.frenchReverseCharge());
      case "german" -> PDF.render(Documents.german());
      case "german-credit" -> PDF.render(Documents.germanCredit());
      case "preview" -> PDF.preview(Documents.english());
      default -> throw new IllegalArgumentException(name);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"english-two-pages", "french-reverse-charge", "german-credit", "preview"})
  void conforms_to_PDF_A_3u_and_PDF_UA(String name) throws Exception {
    byte[] pdf = rendered(name);

    assertThat(failures(pdf, PDFAFlavour.PDFA_3_U)).isEmpty();
    assertThat(failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(1000);
      return result.getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
          .distinct()
          .toList();
    }
  }

  @Test
  void the_same_document_gives_the_same_bytes() {
    assertThat(PDF.render(Documents.french()))
        .isEqualTo(new InvoicePdf().render(Documents.french()));
    assertThat(PDF.render(Documents.english())).isNotEqualTo(PDF.render(Documents.englishCredit()));
  }

  @Test
  void every_page_bears_its_number_the_head_of_the_table_and_the_seller() throws IOException {
    List<String> pages = pages(PDF.render(Documents.manyLines(120)));

    assertThat(pages).hasSizeGreaterThan(3);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i))
          .contains("Page " + (i + 1) + " of " + pages.size())
          .contains("Description")
          .contains("Registered in England, 04812776")
          .contains("SIP-2026-00311");
    }
  }

  /// At every length around the end of a page.
  @Test
  void totals_never_stand_alone_and_no_heading_ends_a_page() throws IOException {
    for (int lines = 8; lines <= 48; lines += 2) {
      List<String> pages = pages(PDF.render(Documents.manyLines(lines)));
      assertThat(pages.getLast()).as(lines + " lines").contains("Total due", "Please pay");
      assertThat(pages.getLast()).as(lines + " lines").containsPattern("(?m)^" + lines + " \\d");
      for (String page : pages) {
        assertThat(page).as(lines + " lines").doesNotContainPattern("CL-\\d · [^\\n]*\\nSIP Ltd");
        assertThat(page).as(lines + " lines").containsPattern("(?m)^# Date Description");
      }
    }
  }

  @Test
  void five_hundred_lines_take_seconds_and_all_are_printed() throws IOException {
    PDF.render(Documents.english());
    long start = System.nanoTime();
    byte[] pdf = PDF.render(Documents.manyLines(500));
    var taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(taken).isLessThan(Duration.ofSeconds(30));
    String text = text(pdf);
    for (int line = 1; line <= 500; line++) {
      assertThat(text).containsPattern("(?m)^" + line + " \\d{1,2} Apr 2026");
    }
  }

  @Test
  void markup_in_a_text_is_printed_and_never_followed() throws IOException {
    String attack =
        "<img src=\"file:///etc/passwd\"/><script>alert(1)</script>&amp; ]]> ${1+1} <!-- -->";

    byte[] pdf = PDF.render(Documents.document().contract(attack).line(attack).build());

    String text = text(pdf).replace("\n", " ");
    assertThat(text).contains("<img src=\"file:///etc/passwd\"/>", "<script>alert(1)</script>");
    assertThat(text).contains("&amp; ]]> ${1+1} <!-- -->").doesNotContain("root:");
  }

  @Test
  void the_engine_reads_no_address_that_a_page_may_name() throws IOException {
    Path secret = Files.createTempFile("secret", ".css");
    Files.writeString(secret, "body:before { content: 'leaked' }");
    String page =
        """
        <html lang="en"><head><title>t</title><link rel="stylesheet" href="%1$s"/>
        <style>@import url("%1$s"); p { font-family: "Inter Tabular" }</style></head>
        <body style="font-family: 'Inter Tabular'"><p>shown <img src="%1$s" alt="x"/></p></body></html>
        """
            .formatted(secret.toUri());
    var about = new PdfEngine.About("t", "a", "s", "en", Documents.english().issueDate());

    assertThat(text(new PdfEngine().pdf(page, about))).contains("shown").doesNotContain("leaked");
  }

  @Test
  void characters_of_european_languages_are_printed_and_control_characters_do_no_harm()
      throws IOException {
    String special = "Straße, cœur d’été, 5 € ≤ 6 €, Łódź żółć, Ελληνικά, Ærø, İstanbul, Привет";

    String text = text(PDF.render(Documents.document().line(special + "\u0001\ud800").build()));

    assertThat(text.replaceAll("\\s+", " ")).contains(special);
  }

  @Test
  void a_long_word_and_a_long_text_wrap_inside_their_column() throws IOException {
    String word = "Donaudampfschifffahrtsgesellschaft".repeat(6);
    String words = "release ".repeat(300).strip();

    byte[] pdf = PDF.render(Documents.document().line(word).line(words).build());

    assertThat(text(pdf).replaceAll("\\s", "")).contains(word, words.replace(" ", ""));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var right = new RightEdge();
      right.getText(document);
      assertThat(right.max()).isLessThan(PAGE_WIDTH_PT - MARGIN_PT);
    }
  }

  private static final float PAGE_WIDTH_PT = 596;
  private static final float MARGIN_PT = 50;

  @Test
  void long_figures_stand_apart() throws IOException {
    byte[] pdf =
        PDF.render(Documents.document().line("x", "12345.678912", "1234567.123456").build());

    assertThat(text(pdf))
        .contains("12,345.678912\u00a0h 1,234,567.123456 20\u00a0% 15,241,569,301.50");
  }

  @Test
  void amounts_have_the_decimals_of_their_currency() throws IOException {
    assertThat(text(PDF.render(Documents.document().currency("JPY").line("x").build())))
        .contains("1,000\n")
        .contains("1,200\u00a0JPY")
        .doesNotContain("1,000.00");
    assertThat(text(PDF.render(Documents.document().currency("BHD").line("x").build())))
        .contains("1,200.000\u00a0BHD");
  }

  @Test
  void every_font_is_embedded() throws IOException {
    var fonts = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(PDF.render(Documents.english()))) {
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          fonts.add(font.getName());
        }
      }
    }
    assertThat(fonts).isNotEmpty().allMatch(name -> name.contains("InterTabular"));
  }

  @Test
  void an_invoice_needs_a_number_and_a_preview_never_shows_one() throws IOException {
    InvoiceDocument unnumbered = Documents.document().numbered("").aMonth().build();

    assertThatThrownBy(() -> PDF.render(unnumbered)).isInstanceOf(IllegalArgumentException.class);
    assertThat(text(PDF.preview(unnumbered))).contains("Preview – not an invoice");
    assertThat(text(PDF.preview(Documents.english()))).doesNotContain("SIP-2026-00311", "IBAN");
  }

  private static String text(byte[] pdf) throws IOException {
    return String.join("\f\n", pages(pdf));
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    var pages = new ArrayList<String>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("");
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document));
      }
    }
    return pages;
  }
}
