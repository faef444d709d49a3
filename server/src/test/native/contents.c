// What a file holds for certain, and the changes since its last sync.
#include "disk.h"
#include <stdlib.h>
#include <string.h>

void *must(void *memory) {
  if (memory == NULL) abort();
  return memory;
}

void resize(Content *content, size_t size) {
  if (size > content->size) {
    content->bytes = must(realloc(content->bytes, size));
    memset(content->bytes + content->size, 0, size - content->size);
  }
  content->size = size;
}

void put(Content *content, off_t at, const unsigned char *data, size_t length) {
  if (at + length > content->size) resize(content, at + length);
  memcpy(content->bytes + at, data, length);
}

void apply(Content *content, const Change *change) {
  if (change->length == 0) resize(content, change->at);
  else put(content, change->at, change->data, change->length);
}

void forget_changes(File *file) {
  while (file->first != NULL) {
    Change *change = file->first;
    file->first = change->next;
    disk.counters[UNSYNCED_BYTES] -= change->length;
    free(change);
  }
  file->last = &file->first;
}

void note(File *file, off_t at, const void *data, size_t length) {
  Change *change = must(malloc(sizeof(Change) + length));
  *change = (Change){NULL, at, length};
  memcpy(change->data, data, length);
  *file->last = change;
  file->last = &change->next;
  disk.counters[UNSYNCED_BYTES] += length;
}

void settle(File *file) {
  for (Change *change = file->first; change != NULL; change = change->next) apply(&file->synced, change);
  forget_changes(file);
}
