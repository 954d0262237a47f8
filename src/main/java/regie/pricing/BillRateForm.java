package regie.pricing;

import java.util.List;
import regie.web.FormField;
import regie.web.FormField.Kind;
import regie.web.FormInput;
import regie.web.FormPage;
import regie.web.FormPage.Section;
import regie.web.Frame;
import regie.web.Texts;

/// The form of a new bill rate.
final class BillRateForm {
  private BillRateForm() {}

  static FormPage adding(Frame frame, FormInput input) {
    Texts t = frame.texts();
    return new FormPage(
        t.get("pricing.rate.add"),
        "/bill-rates/new",
        "",
        List.of(
            new Section(
                t.get("pricing.rate"),
                List.of(
                    field(Kind.TEXT, "role", t).needed(),
                    field(Kind.NUMBER, "rate", t).needed(),
                    hinted(Kind.TEXT, "contract", t),
                    hinted(Kind.TEXT, "currency", t))),
            new Section(
                t.get("pricing.rate.validity"),
                List.of(
                    hinted(Kind.DATE, "from", t),
                    hinted(Kind.DATE, "to", t),
                    hinted(Kind.TEXT, "priceList", t)))),
        input,
        t.get("web.form.save"),
        "/bill-rates");
  }

  private static FormField field(Kind kind, String name, Texts t) {
    return FormField.of(kind, name, t.get("pricing.rate." + name));
  }

  private static FormField hinted(Kind kind, String name, Texts t) {
    return field(kind, name, t).hinted(t.get("pricing.rate." + name + ".hint"));
  }
}
