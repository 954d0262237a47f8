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
import regie.access.SignedIn;
import regie.company.LegalEntities;

/// Assembles the [Frame] of a request.
@Component
public class Frames {
  private final TextsBundles bundles;
  private final LegalEntities companies;
  private final MenuPaths paths;
  private final List<MenuCount> counts;
  private final ObjectProvider<ResourceUrlProvider> resources;

  Frames(
      TextsBundles bundles,
      LegalEntities companies,
      MenuPaths paths,
      List<MenuCount> counts,
      ObjectProvider<ResourceUrlProvider> resources) {
    this.bundles = bundles;
    this.companies = companies;
    this.paths = paths;
    this.counts = List.copyOf(counts);
    this.resources = resources;
  }

  public Frame of(HttpServletRequest request) {
    @Nullable SignedIn who = SignedIn.of(request).orElse(null);
    return new Frame(
        bundles.in(RequestContextUtils.getLocale(request)),
        theme(request),
        PageUrl.of(request),
        csrf(request),
        who,
        who == null || who.company() == null ? null : companies.get(who.company().id()),
        menu(request, who),
        path -> PageAssets.address(resources.getObject(), path));
  }

  /// The texts in the language of the request, for those who need no frame.
  public Texts texts(HttpServletRequest request) {
    return bundles.in(RequestContextUtils.getLocale(request));
  }

  private FrameMenu menu(HttpServletRequest request, @Nullable SignedIn who) {
    if (who == null || who.company() == null) {
      return FrameMenu.EMPTY;
    }
    Format format = Format.of(texts(request).locale());
    Map<String, String> shown = new HashMap<>();
    for (MenuCount count : counts) {
      count.counts(who.actor()).forEach((path, n) -> shown.put(path, format.count(n)));
    }
    return FrameMenu.of(who, request.getRequestURI(), paths.existing(), shown);
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
