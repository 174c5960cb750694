package io.attain.kernel;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Mails to people: plain text, in the language of whoever reads it. Who writes one tells nothing that the reader may not see. */
public interface Mails {

    /**
     * Hands a mail to Jira, which sends it when it can. It is written only for who can be reached.
     *
     * @param personKey the reader's user key
     * @param written the mail in the reader's words
     * @return whether the person can be reached: has an address and may log in
     */
    boolean send(String personKey, Function<Words, Mail> written);

    /** One mail. */
    record Mail(String subject, String body) {}

    /** A reader's words. */
    interface Words {

        /** The reader's language, for names that people gave. */
        Locale language();

        /** A text in the reader's language, in which days are written as it writes them. */
        String say(String messageKey, Serializable... arguments);

        /**
         * The whole address of one of our pages, of a project and a day.
         *
         * @param page its name
         */
        String link(String page, long projectId, LocalDate day);
    }
}
