/** The touches of an issue over REST. */
@NullMarked
package io.attain.activity.contacts.web;

import org.jspecify.annotations.NullMarked;
