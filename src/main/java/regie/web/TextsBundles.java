package regie.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Reads the texts of every module: `messages/<module>.properties` (English), `_fr` and `_de`
/// beside it, in UTF-8. A module's keys begin with its name; a key exists once.
@Component
public class TextsBundles {
  /// The first is the one that is taken when nothing fits.
  public static final List<Locale> LOCALES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

  private final Map<String, Texts> byLanguage;

  public TextsBundles() {
    byLanguage =
        LOCALES.stream().collect(Collectors.toMap(Locale::getLanguage, l -> new Texts(l, read(l))));
  }

  /// The texts in the language of `locale`, English for others.
  public Texts in(Locale locale) {
    Texts texts = byLanguage.get(locale.getLanguage());
    return texts == null ? byLanguage.getOrDefault("en", missing()) : texts;
  }

  static Map<String, String> read(Locale locale) {
    var texts = new LinkedHashMap<String, String>();
    files(locale).forEach(file -> readInto(texts, file));
    return texts;
  }

  private static Stream<Resource> files(Locale locale) {
    try {
      var all = new PathMatchingResourcePatternResolver();
      return Stream.of(all.getResources("classpath*:messages/*.properties"))
          .filter(file -> language(file).equals(locale.getLanguage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String language(Resource file) {
    String name = String.valueOf(file.getFilename());
    int at = name.lastIndexOf('_');
    return at < 0 ? "en" : name.substring(at + 1, name.lastIndexOf('.'));
  }

  private static void readInto(Map<String, String> texts, Resource file) {
    var properties = new Properties();
    try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String key : properties.stringPropertyNames()) {
      if (texts.put(key, properties.getProperty(key)) != null) {
        throw new IllegalStateException(file.getFilename() + " repeats the key " + key);
      }
    }
  }

  private static Texts missing() {
    return new Texts(Locale.ENGLISH, Map.of());
  }
}
