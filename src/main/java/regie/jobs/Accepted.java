package regie.jobs;

import java.net.URI;
import org.springframework.http.ResponseEntity;

/// The answer to a request whose work goes on in the background: 202, and where to look.
public record Accepted(String job) {
  public static ResponseEntity<Object> of(long job) {
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/jobs/" + job))
        .body(new Accepted(Long.toString(job)));
  }
}
