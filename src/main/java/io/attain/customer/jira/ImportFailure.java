package io.attain.customer.jira;

/** Jira refused one row of an import after the file had been found good. */
final class ImportFailure extends Exception {

    private static final long serialVersionUID = 1L;

    /** With what Jira said, in the importer's language. */
    ImportFailure(String message) {
        super(message);
    }
}
