/** Plugins of others, which hear what Attain tells. */
package io.attain.acceptance.foreign;
