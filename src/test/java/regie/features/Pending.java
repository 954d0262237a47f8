package regie.features;

import io.cucumber.java.PendingException;

/// Says that a step or a cell needs what the product cannot do yet.
final class Pending {
  private Pending() {}

  static PendingException needs(String capability) {
    return new PendingException(capability);
  }
}
