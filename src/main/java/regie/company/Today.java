package regie.company;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// The business day of whoever acts.
@Component
public class Today {
  private final LegalEntities entities;
  private final BusinessDay day;

  Today(LegalEntities entities, BusinessDay day) {
    this.entities = entities;
    this.day = day;
  }

  public LocalDate of(Actor actor) {
    return day.today(entities.get(actor.company()));
  }
}
