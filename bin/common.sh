# Sourced by the other scripts: where the project is, whether what it needs is there, and how to build it.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  printf '%s\n' "$@" >&2
  exit 1
}

# at_least FOUND WANTED: whether the version FOUND is WANTED or newer
at_least() {
  [ "$(printf '%s\n%s\n' "$2" "$1" | sort -V | head -n 1)" = "$2" ]
}

require_java() {
  local version
  command -v javac >/dev/null || fail "A JDK 17 or newer is needed, and there is no javac on the path." \
    "Get one with: apt-get install openjdk-17-jdk-headless, or from https://adoptium.net"
  version=$(javac -version 2>&1 | sed -n 's/^javac \([0-9.]*\).*/\1/p')
  at_least "$version" 17 || fail "JDK 17 or newer is needed; javac on the path is $version." \
    "Set JAVA_HOME and PATH to a newer one."
}

require_maven() {
  local version
  command -v mvn >/dev/null || fail "Maven 3.8 or newer is needed, and there is no mvn on the path." \
    "Get it with: apt-get install maven, or from https://maven.apache.org/download.cgi"
  version=$(mvn --version 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' | sed -n 's/^Apache Maven \([0-9.]*\).*/\1/p')
  at_least "$version" 3.8 || fail "Maven 3.8 or newer is needed; mvn on the path is $version." \
    "Get a newer one from https://maven.apache.org/download.cgi and put its bin folder first on the path."
}

require_node() {
  local version
  command -v npm >/dev/null && command -v node >/dev/null || fail \
    "Node.js 20 or newer with npm is needed (for AUI, the products' style library)." \
    "Get it from https://nodejs.org/en/download or your system's packages."
  version=$(node --version | tr -d v)
  at_least "$version" 20 || fail "Node.js 20 or newer is needed; node on the path is $version." \
    "Get a newer one from https://nodejs.org/en/download"
}

# The parts of npm that the host's pages and the browser tests load.
install_npm_packages() {
  local marker="$root/node_modules/.package-lock.json"
  if [ ! -e "$marker" ] || [ "$root/package-lock.json" -nt "$marker" ]; then
    (cd "$root" && npm ci --loglevel=error)
    touch "$marker"
  fi
}

jar() {
  find "$root/target" -maxdepth 1 -name 'meridian-*.jar' ! -name '*-platform7.jar' 2>/dev/null | head -n 1
}

is_built() {
  local built
  built=$(jar)
  [ -n "$built" ] && [ -s "$root/target/devhost.classpath" ] &&
    [ -z "$(find "$root/pom.xml" "$root/atlassian-plugin.xml" "$root/src" -newer "$built" -print -quit)" ]
}

build_if_needed() {
  is_built && return
  echo "Building Meridian (the first time takes a few minutes) ..." >&2
  (cd "$root" && mvn -B -q -ntp clean package -DskipTests)
}

# The host and its tests, with the libraries they need.
host_class_path() {
  echo "$root/target/test-classes:$(cat "$root/target/devhost.classpath")"
}
