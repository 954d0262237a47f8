package regie.invoices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The bytes that the hash chain covers. They are a promise to every auditor from the first invoice
/// on: if this test fails, the layout has changed and needs a version of its own.
class CanonicalDocumentTest {
  private static final InvoiceDocument DOCUMENT =
      new InvoiceDocument(
          1,
          "SIP-2026-00001",
          LocalDate.of(2026, 3, 31),
          "380",
          "GBP",
          LocalDate.of(2026, 4, 30),
          "en",
          "PO-7",
          "C1",
          "Advice, \"à la carte\"",
          new InvoiceDocument.ServicePeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)),
          new InvoiceDocument.Party(
              "SIP", "SIP Ltd", "1 Road\nHouse", "AB1", "Leeds", "GB", "No 1", "GB1", "s@x", "1"),
          new InvoiceDocument.Party(
              "BIRCH", "Birch & Söhne", "2 Weg", "10115", "Berlin", "DE", "", "DE2", "b@x", ""),
          new InvoiceDocument.Payment(30, "Bank", "GB00", "BIC0", "SIP-2026-00001"),
          List.of(line(1, "Analysis", "8.00")),
          List.of(line(2, "Travel", "0.5")),
          List.of(
              new InvoiceDocument.TaxBreakdown(
                  "S",
                  new BigDecimal("20"),
                  new BigDecimal("1600.00"),
                  new BigDecimal("320.00"),
                  "")),
          new InvoiceDocument.Totals(
              new BigDecimal("1600.00"),
              new BigDecimal("320.00"),
              new BigDecimal("1920.00"),
              new BigDecimal("1920.00")));

  private static InvoiceDocument.Line line(int id, String description, String quantity) {
    return new InvoiceDocument.Line(
        id,
        new InvoiceDocument.Section("L1", "Project"),
        "Consultant",
        description,
        "Anna",
        LocalDate.of(2026, 3, 2),
        new BigDecimal(quantity),
        "HUR",
        new BigDecimal("2E+2"),
        new BigDecimal("1600.00"),
        "S",
        new BigDecimal("20"));
  }

  private static final String GOLDEN =
      "{\"version\":1,\"number\":\"SIP-2026-00001\",\"issueDate\":\"2026-03-31\",\"typeCode\":\"380\","
          + "\"currency\":\"GBP\",\"dueDate\":\"2026-04-30\",\"language\":\"en\",\"orderReference\":\"PO-7\","
          + "\"contractReference\":\"C1\",\"contractName\":\"Advice, \\\"à la carte\\\"\","
          + "\"servicePeriod\":{\"first\":\"2026-03-02\",\"last\":\"2026-03-02\"},"
          + "\"seller\":{\"code\":\"SIP\",\"name\":\"SIP Ltd\",\"address\":\"1 Road\\nHouse\","
          + "\"postcode\":\"AB1\",\"city\":\"Leeds\",\"country\":\"GB\",\"registration\":\"No 1\","
          + "\"taxRegistration\":\"GB1\",\"email\":\"s@x\",\"phone\":\"1\"},"
          + "\"buyer\":{\"code\":\"BIRCH\",\"name\":\"Birch & Söhne\",\"address\":\"2 Weg\","
          + "\"postcode\":\"10115\",\"city\":\"Berlin\",\"country\":\"DE\",\"registration\":\"\","
          + "\"taxRegistration\":\"DE2\",\"email\":\"b@x\",\"phone\":\"\"},"
          + "\"payment\":{\"termDays\":30,\"bankName\":\"Bank\",\"iban\":\"GB00\",\"bic\":\"BIC0\","
          + "\"reference\":\"SIP-2026-00001\"},"
          + "\"lines\":[{\"id\":1,\"section\":{\"code\":\"L1\",\"name\":\"Project\"},\"name\":\"Consultant\","
          + "\"description\":\"Analysis\",\"person\":\"Anna\",\"date\":\"2026-03-02\",\"quantity\":\"8.00\","
          + "\"unit\":\"HUR\",\"unitPrice\":\"200\",\"net\":\"1600.00\",\"taxCategory\":\"S\",\"taxPercent\":\"20\"}],"
          + "\"notCharged\":[{\"id\":2,\"section\":{\"code\":\"L1\",\"name\":\"Project\"},\"name\":\"Consultant\","
          + "\"description\":\"Travel\",\"person\":\"Anna\",\"date\":\"2026-03-02\",\"quantity\":\"0.5\","
          + "\"unit\":\"HUR\",\"unitPrice\":\"200\",\"net\":\"1600.00\",\"taxCategory\":\"S\",\"taxPercent\":\"20\"}],"
          + "\"taxes\":[{\"category\":\"S\",\"percent\":\"20\",\"base\":\"1600.00\",\"tax\":\"320.00\","
          + "\"exemptionReason\":\"\"}],"
          + "\"totals\":{\"net\":\"1600.00\",\"tax\":\"320.00\",\"gross\":\"1920.00\",\"due\":\"1920.00\"}}";

  private static String hash(String canonical) {
    return HexFormat.of()
        .formatHex(CanonicalDocument.link(CanonicalDocument.genesis(), 1, canonical));
  }

  @Test
  void the_canonical_form_is_this_to_the_byte() {
    assertThat(CanonicalDocument.write(DOCUMENT)).isEqualTo(GOLDEN);
  }

  @Test
  void the_first_link_of_a_series_is_this() {
    assertThat(hash(GOLDEN))
        .isEqualTo("2ee80f05cf36083b0523297e24a3828c2bc471d90918beeacca6aaf49489d1ea");
  }

  @Test
  void it_is_read_back_as_it_was_written() {
    assertThat(CanonicalDocument.write(CanonicalDocument.read(GOLDEN))).isEqualTo(GOLDEN);
    assertThatThrownBy(() -> CanonicalDocument.read(GOLDEN.replaceFirst("\"unit\"", "\"unix\"")))
        .hasMessageContaining("unix");
  }

  @Test
  void a_link_depends_on_the_one_before_and_on_the_version() {
    byte[] first = CanonicalDocument.link(CanonicalDocument.genesis(), 1, GOLDEN);
    assertThat(first).hasSize(CanonicalDocument.HASH_BYTES);
    assertThat(CanonicalDocument.link(first, 1, GOLDEN)).isNotEqualTo(first);
    assertThat(CanonicalDocument.link(CanonicalDocument.genesis(), 2, GOLDEN)).isNotEqualTo(first);
  }

  @Test
  void whichever_field_is_changed_the_hash_changes() throws ReflectiveOperationException {
    Map<String, InvoiceDocument> changed = new LinkedHashMap<>();
    for (Object[] variant : variants(DOCUMENT, "")) {
      changed.put((String) variant[0], (InvoiceDocument) variant[1]);
    }
    assertThat(changed).hasSizeGreaterThan(60);
    var hashes = new LinkedHashMap<String, String>();
    hashes.put(hash(GOLDEN), "the original");
    changed.forEach(
        (field, document) -> {
          String same = hashes.put(hash(CanonicalDocument.write(document)), field);
          assertThat(same).as("%s has the hash of %s", field, same).isNull();
        });
  }

  /// Copies of a record, each with one field changed: pairs of the field's path and the copy.
  private static List<Object[]> variants(Record original, String path)
      throws ReflectiveOperationException {
    List<Object[]> variants = new ArrayList<>();
    RecordComponent[] components = original.getClass().getRecordComponents();
    for (int i = 0; i < components.length; i++) {
      var accessor = components[i].getAccessor();
      accessor.setAccessible(true);
      Object value = Objects.requireNonNull(accessor.invoke(original));
      String field = path + "." + components[i].getName();
      for (Object[] other : others(value, field)) {
        variants.add(new Object[] {other[0], with(original, i, other[1])});
      }
    }
    return variants;
  }

  private static List<Object[]> others(Object value, String field)
      throws ReflectiveOperationException {
    return switch (value) {
      case String text -> List.<Object[]>of(new Object[] {field, text + "x"});
      case Integer number -> List.<Object[]>of(new Object[] {field, number + 1});
      case LocalDate date -> List.<Object[]>of(new Object[] {field, date.plusDays(1)});
      case BigDecimal amount -> List.<Object[]>of(new Object[] {field, amount.add(BigDecimal.ONE)});
      case Record part -> variants(part, field);
      case List<?> list -> {
        List<Object[]> changed = new ArrayList<>();
        changed.add(new Object[] {field + " emptied", List.of()});
        for (Object[] first : others(Objects.requireNonNull(list.getFirst()), field + "[0]")) {
          changed.add(new Object[] {first[0], List.of(first[1])});
        }
        yield changed;
      }
      default -> throw new IllegalArgumentException(field + ": " + value.getClass());
    };
  }

  private static Object with(Record original, int index, Object value)
      throws ReflectiveOperationException {
    RecordComponent[] components = original.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      components[i].getAccessor().setAccessible(true);
      values[i] = i == index ? value : components[i].getAccessor().invoke(original);
    }
    var constructor = original.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }
}
