package io.attain.host.container;

/** Modules that do not start in a plugin that is sound otherwise: Jira keeps such a plugin, disabled. The message says why. */
final class ModulesRefused extends Exception {
    private static final long serialVersionUID = 1L;

    ModulesRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
