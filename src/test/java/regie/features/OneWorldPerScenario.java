package regie.features;

import io.cucumber.core.backend.ObjectFactory;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;

/// Makes the step classes of a scenario: those whose constructor takes a [World] share one.
public final class OneWorldPerScenario implements ObjectFactory {
  private final Map<Class<?>, Object> made = new HashMap<>();

  @Override
  public void start() {
    made.put(World.class, new World(Installation.running()));
  }

  @Override
  public void stop() {
    made.clear();
  }

  @Override
  public boolean addClass(Class<?> glue) {
    return true;
  }

  @Override
  public <T> T getInstance(Class<T> type) {
    Object known = made.get(type);
    if (known == null) {
      known = make(type);
      made.put(type, known);
    }
    return type.cast(known);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.getParameterCount() == 0
          ? constructor.newInstance()
          : constructor.newInstance(made.get(World.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }
}
