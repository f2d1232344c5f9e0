/* regie-network-inquiry-private.h: asking a dossier who may be missing in the network
 *
 * SPDX-FileCopyrightText: the libregie authors
 * SPDX-License-Identifier: LGPL-2.1-or-later
 */

#pragma once

#include <regie/regie-network.h>

#include "rules/regie-kinship-private.h"

G_BEGIN_DECLS

/* What the questions about one day share. */
typedef struct
{
  RegieDossier *dossier;
  const GDate  *day;
  const char   *language;
  /* What the reader may know, and all there is. */
  RegieKinship       *kinship;
  RegieKinship       *whole;
  RegieNetworkPrompt *prompt;
  RegieList          *questions;
  /* Sets of ids of people. */
  GHashTable *at_home;
  GHashTable *network;
  GHashTable *professionals;
  /* About whom a question was asked already. */
  GHashTable *asked;
} RegieNetworkInquiry;

/* Adds a question; it takes the sentence. */
RegieNetworkQuestion *regie_network_inquiry_add (RegieNetworkInquiry *self,
                                                 const char          *person,
                                                 GPtrArray           *known,
                                                 char                *sentence);
char *regie_network_inquiry_dup_name (RegieNetworkInquiry *self,
                                      const char          *person);
char *regie_network_inquiry_dup_names (RegieNetworkInquiry *self,
                                       GPtrArray           *persons);
gboolean regie_network_inquiry_is_dead (RegieNetworkInquiry *self,
                                        const char          *person);
/* Whether a question about somebody makes sense: alive, elsewhere, not taking part, not asked. */
gboolean regie_network_inquiry_is_missing (RegieNetworkInquiry *self,
                                           const char          *person);

void regie_network_inquiry_ask_ties (RegieNetworkInquiry *self);
void regie_network_inquiry_ask_other_parents (RegieNetworkInquiry *self);

G_END_DECLS
