#include "EmbeddedAssets.h"

// `content.bin` is made from `Content/` by `inclined content compile`; a first build has none yet.
#if __has_embed("generated/content.bin")
const unsigned char inclined_content_bytes[] = {
#embed "generated/content.bin"
};
const size_t inclined_content_size = sizeof(inclined_content_bytes);
#else
const unsigned char inclined_content_bytes[] = {0};
const size_t inclined_content_size = 0;
#endif

// `files.bin` is made from `Web/`, `Samples/` and the libraries fetched at set-up by `inclined assets`.
#if __has_embed("generated/files.bin")
const unsigned char inclined_files_bytes[] = {
#embed "generated/files.bin"
};
const size_t inclined_files_size = sizeof(inclined_files_bytes);
#else
const unsigned char inclined_files_bytes[] = {0};
const size_t inclined_files_size = 0;
#endif
