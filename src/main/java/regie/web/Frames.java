package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.WebUtils;

/// Assembles the [Frame] of a request.
@Component
public class Frames {
  private final TextsBundles bundles;
  private final FrameVisitors visitors;
  private final MenuPaths paths;
  private final List<MenuCount> counts;
  private final ObjectProvider<ResourceUrlProvider> resources;

  Frames(
      TextsBundles bundles,
      FrameVisitors visitors,
      MenuPaths paths,
      List<MenuCount> counts,
      ObjectProvider<ResourceUrlProvider> resources) {
    this.bundles = bundles;
    this.visitors = visitors;
    this.paths = paths;
    this.counts = List.copyOf(counts);
    this.resources = resources;
  }

  public Frame of(HttpServletRequest request) {
    @Nullable FrameVisitor visitor = visitors.of(request).orElse(null);
    return new Frame(
        bundles.in(RequestContextUtils.getLocale(request)),
        theme(request),
        PageUrl.of(request),
        csrf(request),
        visitor,
        menu(request, visitor),
        path -> PageAssets.address(resources.getObject(), path));
  }

  /// The texts in the language of the request, for those who need no frame.
  public Texts texts(HttpServletRequest request) {
    return bundles.in(RequestContextUtils.getLocale(request));
  }

  private FrameMenu menu(HttpServletRequest request, @Nullable FrameVisitor visitor) {
    if (visitor == null) {
      return FrameMenu.EMPTY;
    }
    Format format = Format.of(texts(request).locale());
    Map<String, String> shown = new HashMap<>();
    for (MenuCount count : counts) {
      count.counts(visitor.actor()).forEach((path, n) -> shown.put(path, format.count(n)));
    }
    return FrameMenu.of(visitor, request.getRequestURI(), paths.existing(), shown);
  }

  private static Theme theme(HttpServletRequest request) {
    var cookie = WebUtils.getCookie(request, Theme.COOKIE);
    return cookie == null ? Theme.AUTO : Theme.of(cookie.getValue());
  }

  private static Frame.Csrf csrf(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new Frame.Csrf(token.getParameterName(), token.getHeaderName(), token.getToken())
        : Frame.Csrf.NONE;
  }
}
