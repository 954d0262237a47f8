package regie.jobs;

import java.util.List;
import regie.web.Frame;
import regie.web.PageStatus;
import regie.web.Texts;

/// What the list of jobs shows.
public record JobsPage(List<Job> jobs) {
  private static final int SHOWN_MAX = 20;

  public boolean isAnyRunning() {
    return jobs.stream().anyMatch(JobsPage::isRunning);
  }

  public static boolean isRunning(Job job) {
    return job.status() == Job.Status.RUNNING;
  }

  public static PageStatus status(Job job) {
    return switch (job.status()) {
      case RUNNING -> PageStatus.DRAFT;
      case DONE -> job.failed() == 0 ? PageStatus.PAID : PageStatus.WAIT;
      case CANCELLED -> PageStatus.OPEN;
      case FAILED -> PageStatus.FAIL;
    };
  }

  public static String kind(Job job, Texts t) {
    return t.find("jobs.kind." + job.kind(), job.kind());
  }

  /// How much is through, in whole per cent.
  public static long percent(Job job) {
    return job.items() == 0 ? 100 : 100L * (job.succeeded() + job.failed()) / job.items();
  }

  /// What went wrong first; the rest is counted.
  public static List<Job.Failure> failures(Job job) {
    return job.failures().subList(0, Math.min(SHOWN_MAX, job.failures().size()));
  }

  public static int furtherFailures(Job job) {
    return Math.max(0, job.failures().size() - SHOWN_MAX);
  }

  /// How a refusal is called in the visitor's language.
  public static String reason(Job.Failure failure, Frame frame) {
    return frame
        .texts()
        .find(
            "web.problem." + failure.type().replace('-', '_').toUpperCase(java.util.Locale.ROOT),
            failure.type());
  }
}
