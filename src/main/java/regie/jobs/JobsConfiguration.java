package regie.jobs;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import regie.company.CompanyId;

@Configuration(proxyBeanMethods = false)
class JobsConfiguration {
  /// Works a job off on one of the nodes; a job whose node died is picked up by another.
  @Bean
  Task<JobKey> jobTask(RunJob runJob) {
    return Tasks.oneTime(StartJob.TASK)
        .execute(
            (instance, context) ->
                runJob.run(
                    new CompanyId(instance.getData().companyId()), instance.getData().jobId()));
  }
}
