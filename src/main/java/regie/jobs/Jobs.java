package regie.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import regie.company.Actor;
import regie.company.BusinessDay;
import regie.company.CompanyId;
import regie.company.UserId;
import regie.database.Copy;
import regie.database.Ids;
import regie.jobs.MassAction.Group;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The jobs and their chunks.
@Repository
class Jobs {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Group>> GROUPS = new TypeReference<>() {};
  private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};
  private static final TypeReference<List<Job.Failure>> FAILURES = new TypeReference<>() {};
  private static final TypeReference<List<String>> RESULTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final Copy copy;
  private final Ids ids;
  private final BusinessDay day;

  Jobs(JdbcClient jdbc, Copy copy, Ids ids, BusinessDay day) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.ids = ids;
    this.day = day;
  }

  /// What a job is to do.
  record NewJob(String kind, Map<String, String> parameters, List<List<Group>> chunks) {
    int items() {
      return chunks.stream().flatMap(List::stream).mapToInt(group -> group.items().size()).sum();
    }
  }

  long add(Actor actor, NewJob job) {
    long id = ids.of("jobs.job_id").getAsLong();
    jdbc.sql(
            """
            insert into jobs.job (company_id, job_id, kind, parameters, user_id, user_name, items, created_at)
            values (:company, :id, :kind, :parameters::jsonb, :user, :name, :items, :now)
            """)
        .param("company", actor.companyId())
        .param("id", id)
        .param("kind", job.kind)
        .param("parameters", JSON.writeValueAsString(job.parameters))
        .param("user", actor.userId())
        .param("name", actor.name())
        .param("items", job.items())
        .param("now", Timestamp.from(day.now()))
        .update();
    record Numbered(int number, List<Group> groups) {}
    List<Numbered> numbered = new ArrayList<>();
    job.chunks.forEach(groups -> numbered.add(new Numbered(numbered.size() + 1, groups)));
    copy.into(
        "jobs.job_chunk (company_id, job_id, chunk_no, groups)",
        numbered,
        (chunk, row) ->
            row.put(actor.companyId())
                .put(id)
                .put((long) chunk.number)
                .put(JSON.writeValueAsString(chunk.groups)));
    return id;
  }

  /// What is needed to run a job.
  record Started(
      Actor actor, String kind, Map<String, String> parameters, List<Integer> openChunks) {}

  Optional<Started> start(CompanyId company, long job) {
    List<Integer> open =
        jdbc.sql(
                """
                select chunk_no from jobs.job_chunk
                 where company_id = :company and job_id = :job and not done order by chunk_no
                """)
            .param("company", company.value())
            .param("job", job)
            .query(Integer.class)
            .list();
    return jdbc.sql(
            "select * from jobs.job where company_id = :company and job_id = :job and status = 'RUNNING'")
        .param("company", company.value())
        .param("job", job)
        .query(
            (row, i) ->
                new Started(
                    new Actor(
                        company, new UserId(row.getLong("user_id")), row.getString("user_name")),
                    row.getString("kind"),
                    JSON.readValue(row.getString("parameters"), PARAMETERS),
                    open))
        .optional();
  }

  /// Locks a chunk that is still to be done; none when it is done, or the job was cancelled.
  Optional<List<Group>> lockChunk(Actor actor, long job, int chunk) {
    return jdbc.sql(
            """
            select c.groups from jobs.job_chunk c join jobs.job j using (company_id, job_id)
             where c.company_id = :company and c.job_id = :job and c.chunk_no = :chunk and not c.done
               and j.status = 'RUNNING'
               for no key update of c
            """)
        .param("company", actor.companyId())
        .param("job", job)
        .param("chunk", chunk)
        .query((row, i) -> JSON.readValue(row.getString(1), GROUPS))
        .optional();
  }

  /// How a chunk ended.
  record ChunkOutcome(int succeeded, List<Job.Failure> failures, List<String> results) {}

  void finishChunk(Actor actor, long job, int chunk, ChunkOutcome outcome) {
    jdbc.sql(
            """
            update jobs.job_chunk
               set done = true, succeeded = :succeeded, failures = :failures::jsonb, results = :results::jsonb
             where company_id = :company and job_id = :job and chunk_no = :chunk
            """)
        .param("company", actor.companyId())
        .param("job", job)
        .param("chunk", chunk)
        .param("succeeded", outcome.succeeded)
        .param("failures", JSON.writeValueAsString(outcome.failures))
        .param("results", JSON.writeValueAsString(outcome.results))
        .update();
  }

  /// Ends a running job; false when it was not running any more.
  boolean finish(CompanyId company, long job, Job.Status status) {
    return jdbc.sql(
                """
                update jobs.job set status = :status, finished_at = :now
                 where company_id = :company and job_id = :job and status = 'RUNNING'
                """)
            .param("company", company.value())
            .param("job", job)
            .param("status", status.name())
            .param("now", Timestamp.from(day.now()))
            .update()
        == 1;
  }

  private static final String SELECT =
      """
      select j.*, coalesce(sum(c.succeeded), 0) as succeeded,
             coalesce(jsonb_path_query_array(jsonb_agg(c.failures order by c.chunk_no), '$[*][*]'), '[]') as failures,
             coalesce(jsonb_path_query_array(jsonb_agg(c.results order by c.chunk_no), '$[*][*]'), '[]') as results
        from jobs.job j left join jobs.job_chunk c using (company_id, job_id)
       where j.company_id = :company\
      """;

  Optional<Job> find(Actor actor, long job) {
    return jdbc.sql(SELECT + " and j.job_id = :job group by j.company_id, j.job_id")
        .param("company", actor.companyId())
        .param("job", job)
        .query(Jobs::job)
        .optional();
  }

  List<Job> newest(Actor actor, int most) {
    return jdbc.sql(
            SELECT
                + " group by j.company_id, j.job_id order by j.created_at desc, j.job_id desc limit :most")
        .param("company", actor.companyId())
        .param("most", most)
        .query(Jobs::job)
        .list();
  }

  private static Job job(ResultSet row, int number) throws SQLException {
    List<Job.Failure> failures = JSON.readValue(row.getString("failures"), FAILURES);
    Timestamp finished = row.getTimestamp("finished_at");
    return new Job(
        row.getLong("job_id"),
        row.getString("kind"),
        JSON.readValue(row.getString("parameters"), PARAMETERS),
        row.getString("user_name"),
        Job.Status.valueOf(row.getString("status")),
        row.getInt("items"),
        row.getInt("succeeded"),
        failures.stream().mapToInt(Job.Failure::items).sum(),
        row.getTimestamp("created_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        failures,
        JSON.readValue(row.getString("results"), RESULTS));
  }
}
