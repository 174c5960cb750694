/** Plans as files over REST, and their page. */
@NullMarked
package io.attain.planning.planfile.web;

import org.jspecify.annotations.NullMarked;
