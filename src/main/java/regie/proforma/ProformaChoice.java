package regie.proforma;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import regie.web.Frame;
import regie.web.PageUrl;

/// Proformas chosen by their numbers, as they stand in an address: `proforma=PF-1&proforma=PF-2`.
final class ProformaChoice {
  /// What fits into an address and is done at once; more becomes a job.
  static final int AT_ONCE_MAX = 200;

  private ProformaChoice() {}

  static List<String> of(Frame frame) {
    return frame.url().parameters().getOrDefault("proforma", List.of());
  }

  /// The drafts instead, when there are more than an address holds.
  static String address(String path, Collection<String> numbers) {
    return numbers.size() > AT_ONCE_MAX
        ? path + "?status=draft"
        : new PageUrl(path, Map.of("proforma", List.copyOf(numbers))).toString();
  }
}
