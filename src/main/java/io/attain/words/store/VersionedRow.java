package io.attain.words.store;

/** How often a project's list was changed. */
interface VersionedRow {

    Long getProjectId();

    int getVersionNumber();

    void setVersionNumber(int version);
}
