package regie.documents;

import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// How far to the right anything is printed, in points from the left edge of the paper.
final class RightEdge extends PDFTextStripper {
  private float max;

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      max = Math.max(max, position.getEndX());
    }
  }

  float max() {
    return max;
  }
}
