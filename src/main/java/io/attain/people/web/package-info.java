/** People over REST. */
@NullMarked
package io.attain.people.web;

import org.jspecify.annotations.NullMarked;
