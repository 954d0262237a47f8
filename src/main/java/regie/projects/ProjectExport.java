package regie.projects;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import regie.company.Actor;
import regie.files.CsvExport;

/// All projects and all tasks as files.
@Component
class ProjectExport {
  private final Projects projects;
  private final Tasks tasks;
  private final CsvExport export;

  ProjectExport(Projects projects, Tasks tasks, CsvExport export) {
    this.projects = projects;
    this.tasks = tasks;
    this.export = export;
  }

  void projects(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        ProjectImport.COLUMNS,
        csv -> projects.each(actor, p -> csv.row(p.code(), p.name(), p.type())));
  }

  void tasks(Actor actor, HttpServletResponse response) throws IOException {
    export.write(
        response,
        TaskImport.COLUMNS,
        csv -> tasks.each(actor, t -> csv.row(t.project(), t.code(), t.name())));
  }
}
