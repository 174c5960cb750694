/**
 * Mail: a queue in the database, so that no restart loses one, and a sender that hands its mails to an SMTP server. A mail
 * leaves the queue only after the server has accepted it.
 */
@NullMarked
package io.attain.host.mail;

import org.jspecify.annotations.NullMarked;
