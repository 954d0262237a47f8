package regie.web;

import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Templates of tests, in `src/test/jte`, which may use those of the application.
@TestComponent
class DemoViews implements ViewResolver, Ordered {
  private final TemplateEngine engine =
      TemplateEngine.create(new Both(), Path.of("target", "jte-demo"), ContentType.Html);

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    if (!name.startsWith("demo/")) {
      return null;
    }
    return (model, request, response) -> {
      var page = new StringOutput();
      engine.render(name + ".jte", new HashMap<>(model), page);
      response.setContentType("text/html;charset=UTF-8");
      response.getWriter().write(page.toString());
    };
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }

  private static final class Both implements CodeResolver {
    private final CodeResolver demo = new DirectoryCodeResolver(Path.of("src", "test", "jte"));
    private final CodeResolver main = new DirectoryCodeResolver(Path.of("src", "main", "jte"));

    @Override
    public @Nullable String resolve(String name) {
      String own = demo.resolve(name);
      return own == null ? main.resolve(name) : own;
    }

    @Override
    public long getLastModified(String name) {
      return Math.max(demo.getLastModified(name), main.getLastModified(name));
    }

    @Override
    public boolean exists(String name) {
      return demo.exists(name) || main.exists(name);
    }

    @Override
    public List<String> resolveAllTemplateNames() {
      return demo.resolveAllTemplateNames();
    }
  }
}
