# Finds a JDK 25, for the scripts that source this file.

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    grep -q '^JAVA_VERSION="25[."]' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

# Prints the folder of a JDK 25: JAVA_HOME's, the one on the PATH, or one in a usual place.
find_jdk_25() {
  local candidate on_path
  if [ -n "${JAVA_HOME:-}" ] && is_jdk_25 "$JAVA_HOME"; then
    echo "$JAVA_HOME"
    return
  fi
  on_path=$(command -v javac || true)
  # Links lead to the real place; where readlink cannot follow them, the usual places still can.
  on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
  for candidate in \
    "${on_path%/bin/javac}" \
    "$(/usr/libexec/java_home -v 25 2>/dev/null || true)" \
    /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/openjdk* /opt/java/* /opt/*jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    "$HOME"/.local/share/mise/installs/java/* "$HOME"/.asdf/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      echo "$candidate"
      return
    fi
  done
  {
    echo "Régie needs a JDK 25, and none was found in JAVA_HOME, on the PATH or in the usual places."
    echo "Install one (for example Eclipse Temurin 25), or set JAVA_HOME to where it is, then try again."
  } >&2
  return 1
}
