package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Gives every page its frame. Handlers may take it too: `@ModelAttribute Frame frame`.
@ControllerAdvice(annotations = PageController.class)
class FrameAdvice {
  private final Frames frames;

  FrameAdvice(Frames frames) {
    this.frames = frames;
  }

  @ModelAttribute("frame")
  Frame frame(HttpServletRequest request) {
    return frames.of(request);
  }
}
