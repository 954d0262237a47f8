package regie.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import regie.documents.InvoicePage.Recipient;
import regie.documents.InvoicePage.Sender;
import regie.invoices.InvoiceDocument.Party;

/// The addresses of both sides. The country is named when the letter crosses a border.
record PartyBlocks(Party from, Party to, DocumentLanguage language) {
  private static final Set<String> POSTCODE_AFTER_CITY =
      Set.of("GB", "IE", "US", "CA", "AU", "NZ", "IN", "SG", "ZA");

  Sender seller() {
    return new Sender(
        from.name(),
        address(from),
        Stream.of(from.email(), from.phone()).filter(contact -> !contact.isEmpty()).toList(),
        from.registration(),
        from.taxRegistration());
  }

  Recipient buyer(Words label) {
    var lines = new ArrayList<String>();
    lines.add(to.name());
    lines.addAll(address(to));
    return new Recipient(label.in(language), lines, to.taxRegistration());
  }

  private List<String> address(Party party) {
    boolean abroad = !from.country().equals(to.country());
    return Stream.of(
            party.address().lines(),
            Stream.of(place(party)),
            Stream.of(abroad ? language.country(party.country()) : ""))
        .flatMap(lines -> lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static String place(Party party) {
    return POSTCODE_AFTER_CITY.contains(party.country())
        ? party.city() + " " + party.postcode()
        : party.postcode() + " " + party.city();
  }
}
