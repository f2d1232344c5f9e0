/* regie-field-private.h: the table that describes a type, and the accessor lines
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include "base/regie-value-private.h"

G_BEGIN_DECLS

/* A member is checked at compile time against the C type that its row claims. */
#define REGIE_OFFSET(Type, member, CType)                                                        \
  ((guint16) (G_STRUCT_OFFSET (Type, member) +                                                   \
              0 * sizeof (                                                                       \
                    char[__builtin_types_compatible_p (__typeof__ (((Type *) 0)->member), CType) \
                           ? 1                                                                   \
                           : -1])))

#define REGIE_ROW(name_, Type, member_, CType, kind_, ...)     \
  {                                                            \
    .name = name_, .member = #member_, .kind = kind_,          \
    .offset = REGIE_OFFSET (Type, member_, CType), __VA_ARGS__ \
  }

#define REGIE_FIELD_STRING(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, char *, REGIE_KIND_STRING, __VA_ARGS__)
#define REGIE_FIELD_BOOLEAN(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, gboolean, REGIE_KIND_BOOLEAN, __VA_ARGS__)
#define REGIE_FIELD_INT(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, int, REGIE_KIND_INT, __VA_ARGS__)
#define REGIE_FIELD_INT64(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, gint64, REGIE_KIND_INT64, __VA_ARGS__)
#define REGIE_FIELD_ENUM(name, Type, member, Enum, get_enum_type, ...) \
  REGIE_ROW (name, Type, member, Enum, REGIE_KIND_ENUM, .of = get_enum_type, __VA_ARGS__)
#define REGIE_FIELD_DATE(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, GDate, REGIE_KIND_DATE, __VA_ARGS__)
#define REGIE_FIELD_TIME(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, GDateTime *, REGIE_KIND_TIME, __VA_ARGS__)
#define REGIE_FIELD_REFERENCE(name, Type, member, get_target_type, ...) \
  REGIE_ROW (name, Type, member, char *, REGIE_KIND_REFERENCE, .of = get_target_type, __VA_ARGS__)
#define REGIE_FIELD_STRINGS(name, Type, member, ...) \
  REGIE_ROW (name, Type, member, GStrv, REGIE_KIND_STRINGS, __VA_ARGS__)
#define REGIE_FIELD_CHILD(name, Type, member, Child, get_child_type, ...) \
  REGIE_ROW (name, Type, member, Child *, REGIE_KIND_CHILD, .of = get_child_type, __VA_ARGS__)
#define REGIE_FIELD_LIST(name, Type, member, get_item_type, ...) \
  REGIE_ROW (name, Type, member, RegieItems *, REGIE_KIND_LIST, .of = get_item_type, __VA_ARGS__)

#define REGIE_DEFINE_ACCESSORS_(Type, prefix, member, Out, In, unset, got, store)          \
  Out prefix##_get_##member (Type *self)                                                   \
  {                                                                                        \
    g_return_val_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ()), unset); \
    return got;                                                                            \
  }                                                                                        \
  void prefix##_set_##member (Type *self, In member)                                       \
  {                                                                                        \
    g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ()));            \
    store (REGIE_ENTITY (self), G_STRUCT_OFFSET (Type, member), member);                   \
  }

#define REGIE_DEFINE_STRING(Type, prefix, member) \
  REGIE_DEFINE_ACCESSORS_ (Type,                  \
                           prefix,                \
                           member,                \
                           const char *,          \
                           const char *,          \
                           NULL,                  \
                           self->member,          \
                           regie_entity_store_string)
#define REGIE_DEFINE_REFERENCE(Type, prefix, member) REGIE_DEFINE_STRING (Type, prefix, member)
#define REGIE_DEFINE_BOOLEAN(Type, prefix, member) \
  REGIE_DEFINE_ACCESSORS_ (Type,                   \
                           prefix,                 \
                           member,                 \
                           gboolean,               \
                           gboolean,               \
                           FALSE,                  \
                           self->member,           \
                           regie_entity_store_boolean)
#define REGIE_DEFINE_INT(Type, prefix, member) \
  REGIE_DEFINE_ACCESSORS_ (Type, prefix, member, int, int, 0, self->member, regie_entity_store_int)
#define REGIE_DEFINE_INT64(Type, prefix, member) \
  REGIE_DEFINE_ACCESSORS_ (Type,                 \
                           prefix,               \
                           member,               \
                           gint64,               \
                           gint64,               \
                           0,                    \
                           self->member,         \
                           regie_entity_store_int64)
#define REGIE_DEFINE_ENUM(Type, prefix, member, Enum) \
  REGIE_DEFINE_ACCESSORS_ (Type,                      \
                           prefix,                    \
                           member,                    \
                           Enum,                      \
                           Enum,                      \
                           (Enum) 0,                  \
                           self->member,              \
                           regie_entity_store_int)
#define REGIE_DEFINE_DATE(Type, prefix, member)                \
  REGIE_DEFINE_ACCESSORS_ (Type,                               \
                           prefix,                             \
                           member,                             \
                           const GDate *,                      \
                           const GDate *,                      \
                           NULL,                               \
                           regie_date_or_null (&self->member), \
                           regie_entity_store_date)
#define REGIE_DEFINE_TIME(Type, prefix, member) \
  REGIE_DEFINE_ACCESSORS_ (Type,                \
                           prefix,              \
                           member,              \
                           GDateTime *,         \
                           GDateTime *,         \
                           NULL,                \
                           self->member,        \
                           regie_entity_store_time)
#define REGIE_DEFINE_STRINGS(Type, prefix, member)             \
  REGIE_DEFINE_ACCESSORS_ (Type,                               \
                           prefix,                             \
                           member,                             \
                           const char *const *,                \
                           const char *const *,                \
                           NULL,                               \
                           (const char *const *) self->member, \
                           regie_entity_store_strings)
#define REGIE_DEFINE_CHILD(Type, prefix, member, Child) \
  REGIE_DEFINE_ACCESSORS_ (Type,                        \
                           prefix,                      \
                           member,                      \
                           Child *,                     \
                           Child *,                     \
                           NULL,                        \
                           self->member,                \
                           regie_entity_store_child)

#define REGIE_DEFINE_LIST(Type, prefix, member, singular, Item)                                 \
  REGIE_DECLARE_ITEMS (Type, prefix, member)                                                    \
  const RegieItems *prefix##_peek_##member (Type *self)                                         \
  {                                                                                             \
    return self->member;                                                                        \
  }                                                                                             \
  GListModel *prefix##_get_##member (Type *self)                                                \
  {                                                                                             \
    g_return_val_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ()), NULL);       \
    return regie_items_get_model (                                                              \
      regie_value_ensure_items (REGIE_ENTITY (self), G_STRUCT_OFFSET (Type, member)));          \
  }                                                                                             \
  void prefix##_add_##singular (Type *self, Item *singular)                                     \
  {                                                                                             \
    g_return_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ()));                 \
    regie_items_add (regie_value_ensure_items (REGIE_ENTITY (self),                             \
                                               G_STRUCT_OFFSET (Type, member)),                 \
                     (RegieEntity *) singular);                                                 \
  }                                                                                             \
  gboolean prefix##_remove_##singular (Type *self, Item *singular)                              \
  {                                                                                             \
    g_return_val_if_fail (G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ()), FALSE);      \
    return self->member != NULL && regie_items_remove (self->member, (RegieEntity *) singular); \
  }

/* Every class_init of a domain type is this one line. */
void regie_entity_class_set_fields (RegieEntityClass *klass,
                                    const RegieField *rows,
                                    guint             n_rows);

/* Finds what a document of the type cannot be used without and does not have: the path of the
 * record that lacks it and, in @lack, what; NULL when there is nothing. It is asked when somebody
 * reads with REGIE_READ_COMPLETE. */
typedef char *(*RegieLackFunc) (RegieEntity *document, const char **lack);

void regie_entity_class_set_find_lack (RegieEntityClass *klass,
                                       RegieLackFunc     func);

/* What an accessor line calls. The offset names the row; a value that does not differ changes
 * and notifies nothing. */
void regie_entity_store_string (RegieEntity *self,
                                gsize        offset,
                                const char  *value);
void regie_entity_store_boolean (RegieEntity *self,
                                 gsize        offset,
                                 gboolean     value);
void regie_entity_store_int (RegieEntity *self,
                             gsize        offset,
                             int          value);
void regie_entity_store_int64 (RegieEntity *self,
                               gsize        offset,
                               gint64       value);
void regie_entity_store_date (RegieEntity *self,
                              gsize        offset,
                              const GDate *value);
void regie_entity_store_time (RegieEntity *self,
                              gsize        offset,
                              GDateTime   *value);
void regie_entity_store_strings (RegieEntity        *self,
                                 gsize               offset,
                                 const char  *const *value);
void regie_entity_store_child (RegieEntity *self,
                               gsize        offset,
                               gpointer     value);

G_END_DECLS
