package io.attain.playbook;

/** What a project's playbook is until somebody changes it. */
@FunctionalInterface
public interface StandardPlaybook {

    /** The same for all projects. */
    Playbook playbook();
}
