package regie.jobs;

import java.io.Serializable;

/// Which job a scheduled task works off.
record JobKey(long companyId, long jobId) implements Serializable {
  String text() {
    return companyId + "-" + jobId;
  }
}
