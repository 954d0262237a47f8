package regie.company;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {
  @Bean
  @ConditionalOnMissingBean
  BusinessDay businessDay() {
    return new ClockBusinessDay(Clock.systemUTC());
  }
}
