#ifndef INCLINED_EMBEDDED_ASSETS_H
#define INCLINED_EMBEDDED_ASSETS_H

#include <stddef.h>

// The compiled content, embedded into the program; its size is 0 in a build that was made without it.
extern const unsigned char inclined_content_bytes[];
extern const size_t inclined_content_size;

// The front end and the sample candidates, likewise.
extern const unsigned char inclined_files_bytes[];
extern const size_t inclined_files_size;

static inline const unsigned char *inclined_content(void) { return inclined_content_bytes; }
static inline size_t inclined_content_length(void) { return inclined_content_size; }
static inline const unsigned char *inclined_files(void) { return inclined_files_bytes; }
static inline size_t inclined_files_length(void) { return inclined_files_size; }

#endif
