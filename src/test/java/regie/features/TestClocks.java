package regie.features;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import regie.access.Permission;
import regie.access.Requires;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.company.LegalEntity;

/// A clock for each company that can be set to a day, through an address that only this
/// configuration adds.
@TestConfiguration(proxyBeanMethods = false)
@Import(TestClocks.ClockController.class)
class TestClocks {
  static final LocalDate DEFAULT_TODAY = LocalDate.of(2026, 12, 31);
  static final String ADDRESS = "/api/v1/test-clock";

  @Bean
  @Primary
  SettableDays settableDays() {
    return new SettableDays();
  }

  static final class SettableDays implements BusinessDay {
    private final Map<CompanyId, LocalDate> days = new ConcurrentHashMap<>();

    void set(CompanyId company, LocalDate day) {
      days.put(company, day);
    }

    @Override
    public LocalDate today(LegalEntity company) {
      return days.getOrDefault(company.id(), DEFAULT_TODAY);
    }

    @Override
    public Instant now() {
      return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
  }

  record Day(LocalDate today) {}

  @TestComponent
  @RestController
  @RequestMapping(ADDRESS)
  static class ClockController {
    private final SettableDays days;

    ClockController(SettableDays days) {
      this.days = days;
    }

    @PostMapping
    @Requires(Permission.EDIT_SETUP)
    Day set(Actor actor, @RequestBody Day day) {
      days.set(actor.company(), day.today());
      return day;
    }
  }
}
