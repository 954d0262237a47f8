package regie.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import regie.ApplicationTest;

/// A test of the whole application through a real browser ([Browsing]). Runs in `./check`, not in
/// the default test run.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("browser")
@ApplicationTest
public @interface BrowserTest {}
