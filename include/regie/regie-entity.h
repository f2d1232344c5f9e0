/* regie-entity.h: what every record of a document is
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#if !defined(REGIE_H_INSIDE) && !defined(REGIE_COMPILATION)
#error "Only <regie/regie.h> can be included directly."
#endif

#include <gio/gio.h>

#include <regie/regie-enums.h>
#include <regie/regie-error.h>

G_BEGIN_DECLS

/**
 * REGIE_PARAM_PERSONAL:
 *
 * Flag of a property that holds data about a person. Such a value never stands in a log or in
 * the message of an error.
 *
 * Since: 0.1
 */
#define REGIE_PARAM_PERSONAL (1 << 8)

/**
 * REGIE_PARAM_SECRET:
 *
 * Flag of a property that is left out of every text unless the caller asks for secrets.
 *
 * Since: 0.1
 */
#define REGIE_PARAM_SECRET (1 << 9)

/**
 * REGIE_PARAM_REQUIRED:
 *
 * Flag of a property without which the record says nothing. A record that misses it is still
 * read; [method@Regie.Entity.check_shape] reports it.
 *
 * Since: 0.1
 */
#define REGIE_PARAM_REQUIRED (1 << 10)

/**
 * RegieWriteFlags:
 * @REGIE_WRITE_CANONICAL: compact, without secrets and without members that the library does not
 * know
 * @REGIE_WRITE_PRETTY: with line breaks and indentation, for people
 * @REGIE_WRITE_SECRETS: with the values of properties marked [const@Regie.PARAM_SECRET], and with
 *   members that were kept although the library does not know them
 *
 * How a record is written as text.
 *
 * Since: 0.1
 */
typedef enum
{
  REGIE_WRITE_CANONICAL = 0,
  REGIE_WRITE_PRETTY = 1 << 0,
  REGIE_WRITE_SECRETS = 1 << 1
} RegieWriteFlags;

#define REGIE_TYPE_WRITE_FLAGS (regie_write_flags_get_type ())

REGIE_AVAILABLE_IN_ALL
GType regie_write_flags_get_type (void);

#define REGIE_TYPE_ENTITY       (regie_entity_get_type ())
#define REGIE_ENTITY(object)    (G_TYPE_CHECK_INSTANCE_CAST ((object), REGIE_TYPE_ENTITY, RegieEntity))
#define REGIE_IS_ENTITY(object) (G_TYPE_CHECK_INSTANCE_TYPE ((object), REGIE_TYPE_ENTITY))

typedef struct _RegieEntity RegieEntity;
typedef struct _RegieEntityClass RegieEntityClass;

/**
 * RegieEntityClass:
 * @parent_class: the class of [class@GObject.Object]
 *
 * Class of [class@Regie.Entity]. Nobody outside the library derives from it.
 *
 * Since: 0.1
 */
struct _RegieEntityClass
{
  GObjectClass parent_class;

  /*< private >*/
  gpointer table;
  gpointer find_lack;
};

G_DEFINE_AUTOPTR_CLEANUP_FUNC (RegieEntity, g_object_unref)

REGIE_AVAILABLE_IN_ALL
GType regie_entity_get_type (void);

REGIE_AVAILABLE_IN_ALL
const char *regie_entity_get_id (RegieEntity *self);
REGIE_AVAILABLE_IN_ALL
void regie_entity_set_id (RegieEntity *self,
                          const char  *id);

REGIE_AVAILABLE_IN_ALL
gboolean regie_entity_equal (RegieEntity *self,
                             RegieEntity *other);
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_entity_dup (RegieEntity *self) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
char *regie_entity_to_json (RegieEntity     *self,
                            RegieWriteFlags  flags) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GBytes *regie_entity_to_bytes (RegieEntity     *self,
                               RegieWriteFlags  flags) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_entity_diff (RegieEntity     *self,
                               RegieEntity     *other,
                               RegieWriteFlags  flags) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
GListModel *regie_entity_check_shape (RegieEntity *self,
                                      const char  *language) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_entity_find (RegieEntity *self,
                                GType        type,
                                const char  *id);
REGIE_AVAILABLE_IN_ALL
char *regie_entity_dup_path (RegieEntity *self,
                             RegieEntity *record) G_GNUC_WARN_UNUSED_RESULT;
REGIE_AVAILABLE_IN_ALL
gboolean regie_entity_is_in_force (RegieEntity *self,
                                   const GDate *day);
REGIE_AVAILABLE_IN_ALL
RegieEntity *regie_entity_find_path (RegieEntity *self,
                                     const char  *path);

G_END_DECLS
