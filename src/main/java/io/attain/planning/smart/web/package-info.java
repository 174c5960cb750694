/** The SMART check and the parts of targets over REST. */
@NullMarked
package io.attain.planning.smart.web;

import org.jspecify.annotations.NullMarked;
