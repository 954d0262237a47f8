package regie.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/// Tells who is signed in. Empty on pages before sign-in.
public interface FrameVisitors {
  Optional<FrameVisitor> of(HttpServletRequest request);
}
