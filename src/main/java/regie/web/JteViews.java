package regie.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Finds the template `src/main/jte/<name>.jte` for the view `<name>`. Templates are compiled with
/// the application. A page is written completely before the first byte is sent, so that a failing
/// template gives an error page and never half a page.
@Component
class JteViews implements ViewResolver, Ordered {
  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, JteViews.class.getClassLoader(), "regie.templates");

  JteViews() {
    engine.setBinaryStaticContent(false);
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    return engine.hasTemplate(template)
        ? (model, request, response) -> write(template, new HashMap<>(model), response)
        : null;
  }

  private void write(String template, Map<String, Object> model, HttpServletResponse response)
      throws IOException {
    var page = new Utf8ByteOutput();
    engine.render(template, model, page);
    response.setContentType("text/html;charset=UTF-8");
    response.setContentLength(page.getContentLength());
    page.writeTo(response.getOutputStream());
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
