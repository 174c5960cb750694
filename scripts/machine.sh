# What ./run and ./test need of the machine, and how they get it. Sourced, not run.

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Installs a Debian package where that is possible, and says plainly what is missing where it is not.
install_package() {
    command -v apt-get >/dev/null || fail "$1 is missing, and there is no apt-get here to install it: please install it."
    [ "$(id -u)" = 0 ] || fail "$1 is missing: please run 'sudo apt-get install $1', or run this as root."
    say "Installing $1"
    apt-get -qq update >/dev/null
    DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$1" >/dev/null
}

need_java_and_maven() {
    command -v javac >/dev/null || install_package openjdk-17-jdk-headless
    command -v mvn >/dev/null || install_package maven
    local version
    version=$(javac -version 2>&1 | sed 's/[^0-9]*\([0-9]*\).*/\1/')
    [ "$version" -ge 17 ] || fail "Java 17 or newer is needed; this is $version. Point JAVA_HOME at one."
}

need_node() {
    command -v node >/dev/null || install_package nodejs
    command -v npm >/dev/null || install_package npm
}

need_browser() {
    command -v chromium >/dev/null || install_package chromium
    command -v chromedriver >/dev/null || install_package chromium-driver
}

# The tests of what is stored run on MariaDB too; mariadbd is in a folder that only root has in its path.
need_mariadb() {
    [ -x /usr/sbin/mariadbd ] || command -v mariadbd >/dev/null || install_package mariadb-server
}
